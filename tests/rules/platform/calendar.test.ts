import { addDays, type LegalDate } from '../../../api/src/kernel/time.js';
import {
  festivalOf,
  isWorkingDay,
  PUBLISHED_THROUGH,
  workingDaysIn,
} from '../../../api/src/platform/calendar/index.js';

const date = (text: string) => text as LegalDate;

/** The day that many working days after one; the first day is not counted. */
const later = (from: string, days: number): string => {
  const until = addDays(date(from), days * 3 + 20);
  return workingDaysIn(addDays(date(from), 1), until)[days - 1]!;
};

test('2026 has 248 working days', () => {
  expect(workingDaysIn(date('2026-01-01'), date('2026-12-31'))).toHaveLength(248);
});

test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
  '%s is a make-up working day',
  (day) => {
    expect(isWorkingDay(date(day))).toBe(true);
  },
);

test.each(['2026-01-01', '2026-02-17', '2026-05-01', '2026-09-25', '2026-10-01', '2026-10-07', '2026-11-22'])(
  'nobody works on %s',
  (day) => {
    expect(isWorkingDay(date(day))).toBe(false);
  },
);

test.each([
  ['2026-09-18', 7, '2026-09-29'],
  ['2026-09-24', 7, '2026-10-12'],
  ['2026-02-11', 7, '2026-02-27'],
  ['2026-04-29', 5, '2026-05-09'],
])('%s and %i working days is %s', (from, days, to) => {
  expect(later(from, days)).toBe(to);
});

test('the last working day before October 2023 is 28 September', () => {
  expect(workingDaysIn(date('2023-09-01'), date('2023-09-30')).at(-1)).toBe('2023-09-28');
});

test('of a year that is not published only the weekdays are known', () => {
  expect(PUBLISHED_THROUGH).toBe('2026-12-31');
  expect(isWorkingDay(date('2027-01-01'))).toBe(true);
  expect(isWorkingDay(date('2027-10-01'))).toBe(true);
  expect(isWorkingDay(date('2027-01-02'))).toBe(false);
});

test('both ends of a span belong to it', () => {
  expect(workingDaysIn(date('2026-11-23'), date('2026-11-23'))).toEqual(['2026-11-23']);
  expect(workingDaysIn(date('2026-11-24'), date('2026-11-23'))).toEqual([]);
});

test.each([
  ['2026-10-01', '国庆节'],
  ['2026-10-10', '国庆节'],
  ['2026-09-25', '中秋'],
  ['2026-11-23', null],
  ['2026-11-22', null],
  ['2027-10-01', null],
])('the holiday of %s is %s', (day, name) => {
  expect(festivalOf(date(day))).toBe(name);
});
