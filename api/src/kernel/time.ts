/** An instant in UTC as the databases keep it: `YYYY-MM-DD HH:MM:SS.mmm`. Sorts and compares as text. */
export type Instant = string & { readonly __instant: unique symbol };

/** A legal date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LegalDate = string & { readonly __legalDate: unique symbol };

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The instant of a moment in milliseconds since 1970. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('T', ' ').slice(0, 23) as Instant;
}

/** Milliseconds since 1970 of an instant. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(`${instant.replace(' ', 'T')}Z`);
}

/** An instant as it is written on the wire: ISO 8601 with `T` and `Z`. */
export function isoOf(instant: Instant): string {
  return `${instant.replace(' ', 'T')}Z`;
}

/** The legal date in Asia/Shanghai on which an instant falls. */
export function legalDateOf(instant: Instant): LegalDate {
  return new Date(millisecondsOf(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as LegalDate;
}

/** The instant at which a legal date begins in Asia/Shanghai. */
export const startOf = (day: LegalDate): Instant => `${addDays(day, -1)} 16:00:00.000` as Instant;

/** Whether a text is a date of the calendar, written `YYYY-MM-DD`. */
export function isLegalDate(text: string): text is LegalDate {
  if (!DATE_SHAPE.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The legal date a number of days later (or earlier, when negative). */
export function addDays(date: LegalDate, days: number): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as LegalDate;
}

/** Whole days from one legal date to another. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(date: LegalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The same day some years later; 29 February becomes 1 March where there is none. */
export function addYears(date: LegalDate, years: number): LegalDate {
  const [year, rest] = [Number(date.slice(0, 4)) + years, date.slice(4)];
  const moved = `${String(year).padStart(4, '0')}${rest}`;
  return isLegalDate(moved) ? moved : (`${String(year).padStart(4, '0')}-03-01` as LegalDate);
}

/** Whether a text is a month, written 2026-09. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The first and the last day of a month that is written 2026-09. */
export function daysOfMonth(month: string): readonly [LegalDate, LegalDate] {
  const first = `${month}-01` as LegalDate;
  const next = `${addDays(first, 31).slice(0, 7)}-01` as LegalDate;
  return [first, addDays(next, -1)];
}
