import type { Change } from '../../../kernel/context.js';
import type { DraftStudent } from '../roster/types.js';
import type { Student } from '../student.entity.js';
import type { RosterRows } from './load-roster.js';

export const DOCUMENT_PURPOSE = 'identity document';
export const ROLL_NUMBER_PURPOSE = 'roll number';

/** A pupil who was here before comes back to the same row: found by 学籍号 or identity paper. */
export function formerStudent(
  { vault }: Pick<Change, 'vault'>,
  { students, enrolments }: Pick<RosterRows, 'students' | 'enrolments'>,
  draft: DraftStudent,
): Student | undefined {
  const roll = draft.rollNumber ? vault.blindIndex(ROLL_NUMBER_PURPOSE, draft.rollNumber) : null;
  const paper = draft.document
    ? vault.blindIndex(DOCUMENT_PURPOSE, `${draft.document.kind} ${draft.document.number}`)
    : null;
  return students.find(
    (row) =>
      !enrolments.has(row.id) &&
      ((roll !== null && row.rollNumberIndex === roll) || (paper !== null && row.documentIndex === paper)),
  );
}
