import type { Instant, LegalDate } from '../../../api/src/kernel/time.js';
import { Door } from '../../../api/src/modules/notifications/door.rules.js';
import { gather, isDayToRemind, isQuiet } from '../../../api/src/modules/notifications/reminding.rules.js';

test.each([
  ['2026-11-23 11:59:59.999', false],
  ['2026-11-23 12:00:00.000', true],
  ['2026-11-23 15:59:59.999', true],
  ['2026-11-23 16:00:00.000', true],
  ['2026-11-23 22:59:59.999', true],
  ['2026-11-23 23:00:00.000', false],
  ['2026-11-24 00:00:00.000', false],
  // In summer too: Shanghai knows no summer time.
  ['2026-07-01 22:59:59.999', true],
  ['2026-07-01 23:00:00.000', false],
])('at %s UTC it is quiet: %s', (now, quiet) => {
  expect(isQuiet(now as Instant)).toBe(quiet);
});

const END = '2026-11-30' as LegalDate;

test.each([
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2026-11-28', true],
  ['2026-11-29', false],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('of what is due on 30 November people are reminded on %s: %s', (today, spoken) => {
  expect(isDayToRemind({ lastOn: END, remindDaysLeft: [7, 3, 1] }, today as LegalDate)).toBe(spoken);
});

test('without days nobody is reminded', () => {
  expect(isDayToRemind({ lastOn: END, remindDaysLeft: [] }, END)).toBe(false);
});

const due = (personId: string, words: string, lastOn: string) => ({
  ...{ personId, studentId: null, classId: 'c', door: Door.DESK, subjectId: 'r', words },
  lastOn: lastOn as LegalDate,
  remindDaysLeft: [7, 3, 1],
});

test('everything of one person is one message, soonest first', () => {
  const dues = [due('wang', 'late', '2026-12-31'), due('li', 'only', '2026-12-05'), due('wang', 'soon', '2026-12-01')];

  expect(gather(dues).map(({ personId, lines: own }) => [personId, own.map(({ words }) => words)])).toEqual([
    ['wang', ['soon', 'late']],
    ['li', ['only']],
  ]);
});

test('nobody is told of nothing', () => {
  expect(gather([])).toEqual([]);
});
