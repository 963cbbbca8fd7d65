import { addDays, legalDateOf, millisecondsOf, weekdayOf, type Instant, type LegalDate } from '../../kernel/time.js';

/** Hours for which the giver may take flowers back. */
export const UNDO_HOURS = 24;

const HOUR_MS = 3_600_000;

/** Whether flowers given at one instant may still be taken back at another. */
export const mayBeUndone = (givenAt: Instant, now: Instant): boolean =>
  millisecondsOf(now) - millisecondsOf(givenAt) <= UNDO_HOURS * HOUR_MS;

/** The Monday of the week in which a day falls. */
export const mondayOf = (day: LegalDate): LegalDate => addDays(day, 1 - weekdayOf(day));

/** The month in which a flower counts. */
export const monthOfInstant = (instant: Instant): string => legalDateOf(instant).slice(0, 7);
