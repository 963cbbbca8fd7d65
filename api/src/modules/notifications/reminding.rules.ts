import { daysBetween, millisecondsOf, type Instant, type LegalDate } from '../../kernel/time.js';
import type { Due, LastDay } from './dues.js';
import type { News } from './news.js';

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

/** One thing of which a person is told. */
export type Line = Omit<Due, 'remindDaysLeft'>;

/** Everything of which one person is told, soonest first. */
export interface Gathered {
  personId: string;
  lines: Line[];
}

/** One line for each thing of which there are news, whatever the days; they stand for the day on which they are told. */
export function linesOfNews(news: readonly News[], today: LegalDate): Line[] {
  const things = new Map<string, News>();
  for (const one of news) {
    const key = [one.personId, one.studentId, one.door, one.subjectId].join('/');
    const known = things.get(key);
    things.set(key, { ...one, count: one.count + (known?.count ?? 0) });
  }
  return [...things.values()].map(({ personId, studentId, door, subjectId, count, words }) => ({
    ...{ personId, studentId, classId: null, door, subjectId },
    ...{ words: words(count), lastOn: today },
  }));
}

/** One message for each person, whatever there is to tell and whoever asks. */
export function gather(lines: readonly Line[]): Gathered[] {
  const persons = new Map<string, Line[]>();
  for (const line of lines) persons.set(line.personId, [...(persons.get(line.personId) ?? []), line]);
  return [...persons].map(([personId, own]) => ({
    personId,
    lines: own.sort((one, other) => one.lastOn.localeCompare(other.lastOn)),
  }));
}
