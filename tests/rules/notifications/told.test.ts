import type { LegalDate } from '../../../api/src/kernel/time.js';
import { lastTellings } from '../../../api/src/modules/notifications/told.rules.js';

const telling = (key: string, day: string, isRead: boolean) => ({ key, who: key, day: day as LegalDate, isRead });
const saidOf = (tellings: ReturnType<typeof telling>[]) =>
  lastTellings(tellings).map(({ key, day, isRead }) => [key, day, isRead]);

test('of each only the last day counts, in whatever order it was told', () => {
  expect(saidOf([telling('a', '2026-11-24', true), telling('a', '2026-11-28', false)])).toEqual([
    ['a', '2026-11-28', false],
  ]);
  expect(saidOf([telling('a', '2026-11-28', false), telling('a', '2026-11-24', true)])).toEqual([
    ['a', '2026-11-28', false],
  ]);
});

test('a family has read when one of its guardians has', () => {
  const of = [telling('a', '2026-11-28', false), telling('a', '2026-11-28', true), telling('a', '2026-11-28', false)];

  expect(saidOf(of)).toEqual([['a', '2026-11-28', true]]);
});

test('who has not read comes first, and nobody is lost', () => {
  const all = [telling('a', '2026-11-28', true), telling('b', '2026-11-28', false), telling('c', '2026-11-24', true)];

  expect(saidOf(all).map(([key]) => key)).toEqual(['b', 'a', 'c']);
  expect(saidOf([])).toEqual([]);
});
