import chineseDays from 'chinese-days';
import { addDays, weekdayOf, type LegalDate } from '../../kernel/time.js';

/** Until when the State Council has published its holidays; after it only weekends are known. */
export const PUBLISHED_THROUGH = '2026-12-31' as LegalDate;

/** Whether a date is a working day. After `PUBLISHED_THROUGH` only the weekday speaks: the answer is provisional. */
export function isWorkingDay(date: LegalDate): boolean {
  return date <= PUBLISHED_THROUGH ? chineseDays.isWorkday(date) : weekdayOf(date) <= 5;
}

/** The holiday for which a day is free, or made up for: 国庆节. Null on other days, and where nothing is published yet. */
export function festivalOf(date: LegalDate): string | null {
  if (date > PUBLISHED_THROUGH) return null;
  // The day of the week where it is none, else the name in two languages and the number of days.
  return chineseDays.getDayDetail(date).name.split(',')[1] ?? null;
}

/** Working days from one date to another, both included. */
export function workingDaysIn(from: LegalDate, to: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}
