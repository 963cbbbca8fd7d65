import type { Change } from '../../../../kernel/context.js';
import type { Id } from '../../../../kernel/ids.js';
import type { PaperWanted } from '../graduation-paper.js';
import type { LeavingClass } from '../leaving-class.js';

/** ZM-15: keeps that somebody prints the list of a class, or the page of one pupil, before it is drawn. */
export function notePrinted(
  change: Change,
  { schoolId, classId }: LeavingClass,
  studentId: Id | null,
): Promise<PaperWanted> {
  const subject = studentId === null ? { kind: 'schoolClass', id: classId } : { kind: 'student', id: studentId };
  change.announce({ schoolId, kind: 'growth-reports.graduations-printed', subject });
  return Promise.resolve({ classId, studentId });
}
