import type { Instant, LegalDate } from '../../../api/src/kernel/time.js';
import {
  habitFault,
  isTimeFor,
  speaksTo,
  tellsOf,
  USUAL_HABIT,
} from '../../../api/src/modules/notifications/habit.rules.js';

const thing = { lastOn: '2026-11-30' as LegalDate, remindDaysLeft: [7, 3, 1] };
const WEEKLY = { isWeekly: true };

test.each([
  // A Saturday with the 24th before it: the next seven days until Friday the 27th speak of the 24th.
  ['2026-11-21', true],
  ['2026-11-24', false],
  // A Saturday on which the day itself, and the Monday after it, would speak.
  ['2026-11-28', true],
  ['2026-11-30', false],
  ['2026-11-14', false],
  ['2026-12-05', false],
])('who wishes one message a week is told on %s: %s', (today, told) => {
  expect(speaksTo(WEEKLY, thing, today as LegalDate)).toBe(told);
});

test('who says nothing about it is told day by day', () => {
  const days = ['2026-11-21', '2026-11-24', '2026-11-28', '2026-11-30'];

  expect(days.map((day) => speaksTo(USUAL_HABIT, thing, day as LegalDate))).toEqual([false, true, true, true]);
});

test.each([
  ['2026-11-24 09:59:59.999', false],
  ['2026-11-24 10:00:00.000', true],
  ['2026-11-24 11:59:59.999', true],
  ['2026-11-24 12:00:00.000', false],
])('who wishes to be told from 18 to 20 is at %s UTC: %s', (now, told) => {
  expect(isTimeFor({ isWeekly: false, fromHour: 18, untilHour: 20 }, now as Instant)).toBe(told);
});

test.each([
  [7, 20, null],
  [19, 20, null],
  [6, 20, '消息只在早上七点到晚上八点之间送来，请在这段时间里选择。'],
  [7, 21, '消息只在早上七点到晚上八点之间送来，请在这段时间里选择。'],
  [12, 12, '结束的时间要晚于开始的时间。'],
  [14, 12, '结束的时间要晚于开始的时间。'],
  [7.5, 20, '请选择整点。'],
])('from %s to %s: %s', (fromHour, untilHour, fault) => {
  expect(habitFault({ isWeekly: false, fromHour, untilHour })).toBe(fault);
});

test.each([
  // Sunday: told on the next morning; with one message a week on Saturday, whose week goes back to the Saturday before.
  ['2026-11-22', '2026-11-23', true, false],
  ['2026-11-22', '2026-11-22', false, false],
  ['2026-11-22', '2026-11-24', false, false],
  ['2026-11-22', '2026-11-28', false, true],
  ['2026-11-21', '2026-11-28', false, true],
  ['2026-11-20', '2026-11-28', false, false],
  ['2026-11-27', '2026-11-28', true, true],
  ['2026-11-28', '2026-11-28', false, false],
])('what there was on %s is told on %s: daily %s, weekly %s', (day, today, daily, weekly) => {
  const told = (isWeekly: boolean) => tellsOf({ isWeekly }, day as LegalDate, today as LegalDate);
  expect([told(false), told(true)]).toEqual([daily, weekly]);
});
