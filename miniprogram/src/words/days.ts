const DAY_MS = 86_400_000;
const AHEAD_MS = 8 * 3_600_000;
const NEAR_DAYS = 3;
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const shanghai = (milliseconds: number) => new Date(milliseconds + AHEAD_MS);

/** The legal date of an instant, YYYY-MM-DD. */
export const dayOf = (instant: string): string => shanghai(Date.parse(instant)).toISOString().slice(0, 10);

/** Today's legal date. */
export const today = (): string => shanghai(Date.now()).toISOString().slice(0, 10);

/** The date some days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay();

/** The Monday of the week of a date. */
export const mondayOf = (date: string): string => addDays(date, -((weekdayOf(date) + 6) % 7));

/** A legal date without its year: 11月20日. */
export const monthAndDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** A day as people say it: 今天, 昨天, 周三, 11月9日. */
export function nearDay(date: string): string {
  const ago = Math.round((Date.parse(today()) - Date.parse(date)) / DAY_MS);
  if (ago === 0) return '今天';
  if (ago === 1) return '昨天';
  return ago > 1 && date >= mondayOf(today()) ? (weekdays[weekdayOf(date)] ?? '') : monthAndDay(date);
}

/** An instant as people say it: 今天 10:20. */
export const nearTime = (instant: string): string =>
  `${nearDay(dayOf(instant))} ${shanghai(Date.parse(instant)).toISOString().slice(11, 16)}`;

/** The clock on the wall now: 18:12. */
export const clockNow = (): string => shanghai(Date.now()).toISOString().slice(11, 16);

/** The last day of something under the days that are left: 今天为止, 周日为止, 11月30日. */
export const lastDayBelow = (date: string, daysLeft: number): string =>
  daysLeft > NEAR_DAYS ? monthAndDay(date) : lastDayWords(date, daysLeft);

/** The last day of something, on which it may still be done: 今天为止, 周日为止, 11月30日为止. */
export function lastDayWords(date: string, daysLeft: number): string {
  if (daysLeft === 1) return '今天为止';
  return `${daysLeft > NEAR_DAYS ? monthAndDay(date) : weekdays[weekdayOf(date)]}为止`;
}

/** The last day of something and how long it still is, that day among it: 周一为止，还有 3 天. */
export const lastDayOf = ({ daysLeft, dueOn }: { daysLeft: number; dueOn: string }): string =>
  daysLeft === 1 ? '今天是最后一天' : `${lastDayWords(dueOn, daysLeft)}，还有 ${daysLeft} 天`;
