import { AppError } from '../../graphql/app-error';
import { wordsOf } from '../../words/refusals';

/** Why something was not taken, and beside what the words belong. */
export interface Refusal {
  field: string;
  words: string;
  /** Children for whom the family has not agreed. */
  studentIds: string[];
  consent?: string;
}

/** What a refusal says to the person who records. */
export function refusalOf(error: unknown): Refusal {
  const words = wordsOf(error);
  if (!(error instanceof AppError)) return { field: '', words, studentIds: [] };
  const { consent, studentIds = [] } = (error.particulars.detail ?? {}) as { consent?: string; studentIds?: string[] };
  return { field: error.field ?? (consent ? 'studentIds' : ''), words, studentIds, consent };
}
