import { AdjustableClock } from '../../../api/src/kernel/clock.js';
import {
  addDays,
  daysBetween,
  daysOfMonth,
  instantOf,
  isLegalDate,
  isMonth,
  isoOf,
  legalDateOf,
  millisecondsOf,
  weekdayOf,
  type Instant,
  type LegalDate,
} from '../../../api/src/kernel/time.js';

const date = (text: string) => text as LegalDate;
const instant = (text: string) => text as Instant;

test('an instant is kept to the millisecond in UTC and comes back the same', () => {
  const moment = Date.UTC(2026, 10, 23, 6, 7, 8, 9);

  expect(instantOf(moment)).toBe('2026-11-23 06:07:08.009');
  expect(isoOf(instantOf(moment))).toBe('2026-11-23T06:07:08.009Z');
  expect(millisecondsOf(instant('2026-11-23 06:07:08.009'))).toBe(moment);
});

test.each([
  ['2026-09-01 15:59:59.999', '2026-09-01'],
  ['2026-09-01 16:00:00.000', '2026-09-02'],
  ['2026-12-31 16:00:00.000', '2027-01-01'],
  ['2028-02-28 16:00:00.000', '2028-02-29'],
  ['2027-02-28 16:00:00.000', '2027-03-01'],
])('the instant %s falls on %s in Shanghai', (when, day) => {
  expect(legalDateOf(instant(when))).toBe(day);
});

test.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-12-31', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['20260101', false],
  ['2026/01/01', false],
  ['２０２６-01-01', false],
  ['2026-01-01 ', false],
  ['2026-01-01\n', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
])('whether %j is a legal date: %s', (text, isOne) => {
  expect(isLegalDate(text)).toBe(isOne);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-29', 366, '2025-03-01'],
  ['2026-09-01', 0, '2026-09-01'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(date(from), days)).toBe(to);
  expect(daysBetween(date(from), date(to))).toBe(days);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['2024-02-29', 4],
  ['2000-01-01', 6],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(date(day))).toBe(weekday);
});

test('a clock that was set runs on and can be moved', () => {
  const clock = new AdjustableClock();

  clock.set(Date.UTC(2027, 0, 31, 15, 59, 0, 0));
  expect(clock.now().slice(0, 16)).toBe('2027-01-31 15:59');
  expect(clock.today()).toBe('2027-01-31');

  clock.advance(60_000);
  expect(clock.today()).toBe('2027-02-01');
});

test.each([
  ['2026-09', '2026-09-01', '2026-09-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2027-02', '2027-02-01', '2027-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
])('the month %s goes from %s to %s', (month, first, last) => {
  expect(isMonth(month)).toBe(true);
  expect(daysOfMonth(month)).toEqual([first, last]);
});

test.each(['2026-13', '2026-00', '2026-9', '26-09', '2026-09-01', ''])('%j is no month', (text) => {
  expect(isMonth(text)).toBe(false);
});
