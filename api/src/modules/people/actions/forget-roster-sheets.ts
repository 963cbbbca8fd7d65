import type { Change } from '../../../kernel/context.js';
import { instantOf, millisecondsOf } from '../../../kernel/time.js';
import { RosterImport } from '../roster-import.entity.js';
import type { ImportPlace } from './read-roster-import.js';

/** The job that forgets what the sheets of an import hold. */
export const FORGET_SHEETS_JOB = 'people.forget-roster-sheets';

const DAYS_KEPT = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Has the cells and refused rows of an import forgotten in time, whatever becomes of it. */
export async function forgetSheetsInTime(change: Change, { importId, schoolId }: ImportPlace): Promise<void> {
  const due = instantOf(millisecondsOf(change.clock.now()) + DAYS_KEPT * DAY_MS);
  await change.jobs.enqueue(change.db, FORGET_SHEETS_JOB, { importId, schoolId }, due);
}

/** GL-1: refused rows that nobody has mended for a month are kept no longer. */
export async function forgetRosterSheets(change: Change, { importId, schoolId }: ImportPlace): Promise<void> {
  const entry = await change.em.findOneOrFail(RosterImport, { id: importId, schoolId });
  entry.sheetsSealed = null;
}
