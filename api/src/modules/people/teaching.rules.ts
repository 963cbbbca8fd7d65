/** What becomes of one line of the term before, when its teaching is copied. */
export enum CopyState {
  COPIED = 'COPIED',
  ARRANGED = 'ARRANGED',
  LEFT = 'LEFT',
  CLASS_ENDED = 'CLASS_ENDED',
  COURSE_ENDED = 'COURSE_ENDED',
  HELD = 'HELD',
  VACANT = 'VACANT',
}

export const COPY_STATES: Record<CopyState, string> = {
  [CopyState.COPIED]: '照抄',
  [CopyState.ARRANGED]: '这学期已经安排，不动',
  [CopyState.LEFT]: '老师已经离校，请另选',
  [CopyState.CLASS_ENDED]: '班级已经毕业或撤销',
  [CopyState.COURSE_ENDED]: '这个年级不再开这门课',
  [CopyState.HELD]: '接着担任',
  [CopyState.VACANT]: '还没有班主任，请选一位',
};

/** Who taught what in the term before, as it stands today. */
export interface FormerTeaching {
  classId: string;
  courseId: string;
  isTeacherHere: boolean;
  isClassHere: boolean;
  isCourseHere: boolean;
}

/** A class and a course, as one word. */
export const cellKey = ({ classId, courseId }: { classId: string; courseId: string }): string =>
  `${classId} ${courseId}`;

/**
 * What becomes of a line. What was touched in the new term, by hand or by an earlier copy, stays as it is: `touched` holds
 * the cells in which anybody stands or stood.
 */
export function copyStateOf(line: FormerTeaching, touched: ReadonlySet<string>): CopyState {
  if (!line.isClassHere) return CopyState.CLASS_ENDED;
  if (!line.isCourseHere) return CopyState.COURSE_ENDED;
  if (touched.has(cellKey(line))) return CopyState.ARRANGED;
  return line.isTeacherHere ? CopyState.COPIED : CopyState.LEFT;
}

/** Whether a course is taught in a grade; `grades` is `1,2,3`, or empty where nobody said. */
export const isTaughtIn = (grades: string, grade: number): boolean =>
  grades === '' || grades.split(',').includes(String(grade));

/** Whether what was seen is what stands now, in whichever order. */
export const isSeen = (seen: readonly string[], stands: readonly string[]): boolean =>
  [...seen].sort().join(' ') === [...stands].sort().join(' ');

/** Teachers of one course in one class. */
export const MOST_TEACHERS = 6;
