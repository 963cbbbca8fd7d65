import { addDays, daysBetween, weekdayOf, type Instant, type LegalDate } from '../../kernel/time.js';
import type { LastDay } from './dues.js';
import { EVENING, hourOf, isDayToRemind, MORNING } from './reminding.rules.js';

/** How somebody likes to be told: day by day or once a week, and between which hours. */
export interface MessageHabit {
  isWeekly: boolean;
  fromHour: number;
  /** The hour at which it is quiet again. */
  untilHour: number;
}

/** How people are told who have said nothing about it. */
export const USUAL_HABIT: MessageHabit = { isWeekly: false, fromHour: MORNING, untilHour: EVENING };

/** Saturday: the week's messages come together when a family has time. */
const DIGEST_WEEKDAY = 6;
/** Days of which a week's message speaks. */
export const WEEK = 7;
const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Whether the week is told today. */
export const isDigestDay = (today: LegalDate): boolean => weekdayOf(today) === DIGEST_WEEKDAY;

/** What is wrong with a habit, in Chinese; null when nothing is. */
export function habitFault({ fromHour, untilHour }: MessageHabit): string | null {
  if (![fromHour, untilHour].every(Number.isInteger)) return '请选择整点。';
  if (fromHour < MORNING || untilHour > EVENING) return '消息只在早上七点到晚上八点之间送来，请在这段时间里选择。';
  return untilHour > fromHour ? null : '结束的时间要晚于开始的时间。';
}

/** Whether it is an hour in which somebody wishes to be told. */
export const isTimeFor = ({ fromHour, untilHour }: MessageHabit, now: Instant): boolean =>
  fromHour <= hourOf(now) && hourOf(now) < untilHour;

const isDayOfWeek = (thing: LastDay, saturday: LegalDate): boolean =>
  DAYS_OF_WEEK.some((later) => isDayToRemind(thing, addDays(saturday, later)));

/** Whether somebody is told of a thing today: day by day, or on Saturday of all of which the next seven days would speak. */
export function speaksTo({ isWeekly }: Pick<MessageHabit, 'isWeekly'>, thing: LastDay, today: LegalDate): boolean {
  if (!isWeekly) return isDayToRemind(thing, today);
  return isDigestDay(today) && isDayOfWeek(thing, today);
}

/** Whether somebody is told today of what there was on a day: on the next morning, or on Saturday of the last seven days. */
export function tellsOf({ isWeekly }: Pick<MessageHabit, 'isWeekly'>, day: LegalDate, today: LegalDate): boolean {
  const ago = daysBetween(day, today);
  return isWeekly ? isDigestDay(today) && ago >= 1 && ago <= WEEK : ago === 1;
}
