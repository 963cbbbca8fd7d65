import type { LegalDate } from '../../kernel/time.js';
import { isOfFullAge } from '../people/people.rules.js';

/** A guarded pupil, with what the pupil last said about letting the guardians in. */
export interface GuardedPupil {
  birthOn: LegalDate;
  opened: string | null;
}

/** OP-12: a guardian holds nothing about a pupil of full age who has not opened the own records to the family. */
export const keepsAccess = ({ birthOn, opened }: GuardedPupil, today: LegalDate): boolean =>
  !isOfFullAge(birthOn, today) || opened === 'GRANTED';
