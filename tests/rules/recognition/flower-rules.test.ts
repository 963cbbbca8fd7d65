import { startOf, type Instant, type LegalDate } from '../../../api/src/kernel/time.js';
import { mayBeUndone, mondayOf, monthOfInstant } from '../../../api/src/modules/recognition/flower.rules.js';

const at = (text: string) => text as Instant;
const day = (text: string) => text as LegalDate;

test.each([
  ['2026-11-23 02:00:00.000', true],
  ['2026-11-24 02:00:00.000', true],
  ['2026-11-24 02:00:00.001', false],
])('flowers given at two o’clock may be taken back at %s: %s', (now, may) => {
  expect(mayBeUndone(at('2026-11-23 02:00:00.000'), at(now))).toBe(may);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-22', '2026-11-16'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (date, monday) => {
  expect(mondayOf(day(date))).toBe(monday);
});

test('a day begins at four in the afternoon of the eve, universal time', () => {
  expect(startOf(day('2026-11-01'))).toBe('2026-10-31 16:00:00.000');
  expect(startOf(day('2027-01-01'))).toBe('2026-12-31 16:00:00.000');
});

test('a flower counts in the month of Shanghai', () => {
  expect(monthOfInstant(at('2026-10-31 15:59:59.999'))).toBe('2026-10');
  expect(monthOfInstant(at('2026-10-31 16:00:00.000'))).toBe('2026-11');
});
