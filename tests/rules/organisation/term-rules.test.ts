import type { LegalDate } from '../../../api/src/kernel/time.js';
import { defaultTermOf, noteOfDay, termName, weekOfTerm } from '../../../api/src/modules/organisation/term.rules.js';

const date = (text: string) => text as LegalDate;
const autumn = { schoolYear: 2026, semester: 1, startsOn: date('2026-09-01'), endsOn: date('2027-01-29') };

test.each([
  ['2026-09-01', '2026-09-01', 1],
  ['2026-09-01', '2026-09-06', 1],
  ['2026-09-01', '2026-09-07', 2],
  ['2026-09-01', '2026-11-23', 13],
  ['2026-08-31', '2026-09-06', 1],
  ['2026-08-31', '2026-09-07', 2],
  ['2026-09-06', '2026-09-06', 1],
  ['2026-09-06', '2026-09-07', 2],
])('in a term that began on %s the day %s is in week %i', (startsOn, day, week) => {
  expect(weekOfTerm(date(startsOn), date(day))).toBe(week);
});

test.each([
  ['2026-08-31', false, '距开学还有 1 天'],
  ['2026-09-01', true, '第 1 周，周二，上课日'],
  ['2026-09-06', false, '第 1 周，周日，不上课'],
  ['2027-01-29', true, '第 22 周，周五，上课日'],
  ['2027-01-30', false, '本学期已结束'],
])('the note of %s', (day, isSchoolDay, note) => {
  expect(noteOfDay(autumn, date(day), isSchoolDay)).toBe(note);
});

test('a term is named by its school year and half', () => {
  expect(termName({ schoolYear: 2026, semester: 1 })).toBe('2026—2027 学年第一学期');
  expect(termName({ schoolYear: 2026, semester: 2 })).toBe('2026—2027 学年第二学期');
});

test.each([
  ['2026-08-01', 2026, 1, '2026-09-01', '2027-01-31'],
  ['2026-09-01', 2026, 1, '2026-09-01', '2027-01-31'],
  ['2027-01-31', 2026, 1, '2026-09-01', '2027-01-31'],
  ['2027-02-15', 2026, 2, '2027-02-15', '2027-07-15'],
  ['2027-07-31', 2026, 2, '2027-02-15', '2027-07-15'],
])('the usual term of %s', (day, ...expected) => {
  const { schoolYear, semester, startsOn, endsOn } = defaultTermOf(date(day));
  expect([schoolYear, semester, startsOn, endsOn]).toEqual(expected);
});

test('in the winter holidays the usual term is the one about to begin', () => {
  expect(defaultTermOf(date('2027-02-14')).startsOn).toBe('2027-02-15');
});
