import chineseDays from 'chinese-days';
import { addDays, weekdayOf, type LegalDate } from '../../kernel/time.js';

/** Until when the State Council has published its holidays; after it only weekends are known. */
export const PUBLISHED_THROUGH = '2026-12-31' as LegalDate;

/** Whether a date is a working day. After `PUBLISHED_THROUGH` only the weekday speaks: the answer is provisional. */
export function isWorkingDay(date: LegalDate): boolean {
  return date <= PUBLISHED_THROUGH ? chineseDays.isWorkday(date) : weekdayOf(date) <= 5;
}

/** Working days from one date to another, both included. */
export function workingDaysIn(from: LegalDate, to: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}
