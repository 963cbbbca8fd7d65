import {
  daysLeft,
  ROUND_STAGE_NAMES,
  ROUND_TRANSITIONS,
  RoundStage,
  RoundState,
  RUNNING,
  stageOf,
} from '../../../api/src/modules/evaluations/round.lifecycle.js';

const round = (state = 'OPEN') =>
  ({ state, opensOn: '2026-12-20', dueOn: '2026-12-31' }) as unknown as Parameters<typeof stageOf>[0];
const on = (day: string) => day as Parameters<typeof stageOf>[1];

test.each([
  ['2026-12-19', '未开始', 13],
  ['2026-12-20', '进行中', 12],
  ['2026-12-28', '进行中', 4],
  ['2026-12-29', '即将截止', 3],
  ['2026-12-31', '即将截止', 1],
  ['2027-01-01', '已截止', 0],
  ['2027-03-01', '已截止', 0],
])('on %s an open round is %s, with %i days left', (day, name, left) => {
  expect(ROUND_STAGE_NAMES[stageOf(round(), on(day))]).toBe(name);
  expect(daysLeft(round(), on(day))).toBe(left);
});

test.each(['2026-12-19', '2026-12-25', '2027-01-01'])('what was closed or published stays so on %s', (day) => {
  expect(stageOf(round('CLOSED'), on(day))).toBe(RoundStage.CLOSED);
  expect(stageOf(round('PUBLISHED'), on(day))).toBe(RoundStage.PUBLISHED);
});

test('a round is closed before it is published, and never runs again', () => {
  expect(ROUND_TRANSITIONS).toEqual({ OPEN: ['CLOSED'], CLOSED: ['PUBLISHED'], PUBLISHED: [] });
  expect(Object.keys(ROUND_TRANSITIONS).sort()).toEqual(Object.values(RoundState).sort());
});

test('forms are taken while a round runs and while it is about to close', () => {
  expect(RUNNING.map((stage) => ROUND_STAGE_NAMES[stage])).toEqual(['进行中', '即将截止']);
});
