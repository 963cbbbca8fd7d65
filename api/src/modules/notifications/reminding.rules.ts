import { daysBetween, millisecondsOf, type Instant, type LegalDate } from '../../kernel/time.js';
import type { Due, LastDay } from './dues.js';

const SHANGHAI_HOURS = 8;
const HOUR_MS = 3_600_000;
/** Hours of the day in Asia/Shanghai in which nobody is reminded: from 20:00 until 7:00. */
export const EVENING = 20;
export const MORNING = 7;

/** The hour on the wall in Asia/Shanghai. */
export const hourOf = (now: Instant): number => new Date(millisecondsOf(now) + SHANGHAI_HOURS * HOUR_MS).getUTCHours();

/** Whether it is evening or night in Asia/Shanghai. */
export const isQuiet = (now: Instant): boolean => hourOf(now) >= EVENING || hourOf(now) < MORNING;

/** Whether what has such a last day is spoken of on a day: only with so many days left, the last one among them. */
export const isDayToRemind = ({ lastOn, remindDaysLeft }: LastDay, today: LegalDate): boolean =>
  remindDaysLeft.includes(daysBetween(today, lastOn) + 1);

/** Everything that is due of one person, soonest first. */
export interface Gathered {
  personId: string;
  dues: Due[];
}

/** One message for each person, whatever is due and whoever asks. */
export function gather(dues: readonly Due[]): Gathered[] {
  const persons = new Map<string, Due[]>();
  for (const due of dues) persons.set(due.personId, [...(persons.get(due.personId) ?? []), due]);
  return [...persons].map(([personId, own]) => ({
    personId,
    dues: own.sort((one, other) => one.lastOn.localeCompare(other.lastOn)),
  }));
}
