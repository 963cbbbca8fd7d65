import { lastTerms } from '../../console/src/pages/county-receipts/last-terms';

const namesOn = (day: string) => lastTerms(new Date(`${day}T12:00:00`)).map(({ name }) => name);

test.each([
  ['2026-11-20', '2026—2027 学年第一学期', '2025—2026 学年第二学期'],
  ['2027-01-20', '2026—2027 学年第一学期', '2025—2026 学年第二学期'],
  ['2027-03-01', '2026—2027 学年第二学期', '2026—2027 学年第一学期'],
  ['2027-07-31', '2026—2027 学年第二学期', '2026—2027 学年第一学期'],
  ['2027-08-20', '2027—2028 学年第一学期', '2026—2027 学年第二学期'],
])('on %s the newest terms are %s and %s', (day, newest, before) => {
  expect(namesOn(day).slice(0, 2)).toEqual([newest, before]);
  expect(namesOn(day)).toHaveLength(4);
});
