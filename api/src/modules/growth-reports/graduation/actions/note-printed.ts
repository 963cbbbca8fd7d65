import type { Change } from '../../../../kernel/context.js';
import type { Id } from '../../../../kernel/ids.js';
import type { LeavingClass } from '../leaving-class.js';

/** ZM-15: keeps that somebody prints the list of a class, before it is drawn. */
export function notePrinted(change: Change, { schoolId, classId }: LeavingClass): Promise<{ classId: Id }> {
  const subject = { kind: 'schoolClass', id: classId };
  change.announce({ schoolId, kind: 'growth-reports.graduations-printed', subject });
  return Promise.resolve({ classId });
}
