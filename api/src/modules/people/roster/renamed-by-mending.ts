import type { RosterPlan } from './plan-types.js';
import type { RosterDraft, RosterWarning } from './types.js';

/**
 * A refused row that comes back may still have the number of another pupil: alone in its file nobody contradicts it, and
 * it would rename that pupil. So whoever imports is told by name.
 */
export const renamedByMending = ({ mended }: RosterDraft, { students }: RosterPlan): RosterWarning[] =>
  students.change.flatMap(({ to, from, fields }) =>
    mended.includes(to.file) && fields.some(({ key }) => key === 'name')
      ? [{ file: to.file, row: to.row, message: messageOf(from.name, to.name) }]
      : [],
  );

const messageOf = (before: string, after: string): string =>
  `这一行的学籍号或证件号是“${before}”的，导入以后“${before}”会改名为“${after}”。如果不是同一名学生，请先改正号码，再重新上传。`;
