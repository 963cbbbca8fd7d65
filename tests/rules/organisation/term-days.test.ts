import type { LegalDate } from '../../../api/src/kernel/time.js';
import {
  halfFault,
  nextTerms,
  overlapFault,
  spanFault,
  stateOfTerm,
  weeksOf,
} from '../../../api/src/modules/organisation/term-days.rules.js';

const span = (startsOn: string, endsOn: string) => ({
  startsOn: startsOn as LegalDate,
  endsOn: endsOn as LegalDate,
});
const date = (text: string) => text as LegalDate;
const autumn = { schoolYear: 2026, semester: 1, ...span('2026-09-01', '2027-01-29') };

test.each([
  ['2026-08-31', 'COMING'],
  ['2026-09-01', 'RUNNING'],
  ['2027-01-29', 'RUNNING'],
  ['2027-01-30', 'OVER'],
])('on %s the autumn term is %s', (day, state) => {
  expect(stateOfTerm(autumn, date(day))).toBe(state);
});

test('a term touches the calendar weeks of its days', () => {
  expect(weeksOf(autumn)).toBe(22);
  expect(weeksOf(span('2026-08-31', '2026-09-06'))).toBe(1);
  expect(weeksOf(span('2026-09-06', '2026-09-07'))).toBe(2);
});

test.each([
  ['2026-09-01', '2026-09-01', 'endsOn'],
  ['2026-09-01', '2026-09-02', undefined],
  ['2026-09-01', '2027-05-09', undefined],
  ['2026-09-01', '2027-05-10', 'endsOn'],
])('from %s to %s the fault is at %s', (startsOn, endsOn, field) => {
  expect(spanFault(span(startsOn, endsOn))?.field).toBe(field);
});

test.each([
  [1, '2026-06-30', true],
  [1, '2026-07-01', false],
  [1, '2026-12-31', false],
  [1, '2027-01-01', true],
  [2, '2026-12-31', true],
  [2, '2027-01-01', false],
  [2, '2027-06-30', false],
  [2, '2027-07-01', true],
])('semester %i of 2026 that begins on %s is wrong: %s', (semester, startsOn, isWrong) => {
  expect(halfFault({ schoolYear: 2026, semester }, span(startsOn, '2027-12-31')) !== null).toBe(isWrong);
});

test.each([
  ['2026-02-16', '2026-08-31', undefined],
  ['2026-02-16', '2026-09-01', 'endsOn'],
  ['2026-09-01', '2027-01-29', 'startsOn'],
  ['2027-01-29', '2027-07-02', 'startsOn'],
  ['2027-01-30', '2027-07-02', undefined],
])('beside the autumn, from %s to %s the fault is at %s', (startsOn, endsOn, field) => {
  expect(overlapFault(span(startsOn, endsOn), [autumn])?.field).toBe(field);
});

const named = (terms: { schoolYear: number; semester: number; startsOn: string; endsOn: string }[]) =>
  terms.map(({ schoolYear, semester, startsOn, endsOn }) => `${schoolYear}/${semester} ${startsOn} ${endsOn}`);

test('a school without terms may open the one that runs, and the next', () => {
  expect(named(nextTerms([], date('2026-11-23')))).toEqual([
    '2026/1 2026-09-01 2027-01-31',
    '2026/2 2027-02-15 2027-07-15',
  ]);
});

test('the next term has the days of the same half a year before, moved by whole weeks', () => {
  const spring = { schoolYear: 2025, semester: 2, ...span('2026-03-02', '2026-07-03') };
  expect(named(nextTerms([autumn, spring], date('2026-11-23')))).toEqual([
    '2026/2 2027-03-01 2027-07-02',
    '2027/1 2027-08-31 2028-01-28',
  ]);
});

test('a term that would begin before the last one ends is proposed from the Monday after', () => {
  const long = { ...autumn, ...span('2026-09-01', '2027-02-17') };
  expect(named(nextTerms([long], date('2026-11-23')))[0]).toBe('2026/2 2027-02-22 2027-07-15');
});
