import { createHash } from 'node:crypto';
import { DomainError, invalidInput } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { RefusedEvaluationType } from './sheet.types.js';

const MOST_CHILDREN = 100;

/** Each child of a batch has a key of its own, of the usual length whatever the client's key is. */
export const keyWithin = (clientMutationId: string, studentId: Id): string =>
  createHash('sha256').update(`${clientMutationId}/${studentId}`).digest('hex');

/** Refuses a batch that is too large, or names a child twice. */
export function checkBatch(field: string, studentIds: readonly Id[]): void {
  if (studentIds.length > MOST_CHILDREN) throw invalidInput(field, `一次最多保存 ${MOST_CHILDREN} 名学生的评价。`);
  if (new Set(studentIds).size !== studentIds.length) throw invalidInput(field, '同一名学生写了两次，请只留一份。');
}

const refusalOf = (studentId: Id, { code, message, details }: DomainError): RefusedEvaluationType => ({
  studentId,
  code,
  message,
  field: details.field ?? null,
});

/** Does something for one child after the other, each in a transaction of its own: what is refused hinders nothing. */
export async function childByChild<Row extends { studentId: Id }>(
  rows: readonly Row[],
  save: (row: Row) => Promise<unknown>,
): Promise<{ saved: Id[]; refused: RefusedEvaluationType[] }> {
  const [saved, refused]: [Id[], RefusedEvaluationType[]] = [[], []];
  for (const row of rows) {
    try {
      await save(row);
      saved.push(row.studentId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(refusalOf(row.studentId, error));
    }
  }
  return { saved, refused };
}
