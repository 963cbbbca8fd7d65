import {
  COUNTED,
  EDITABLE,
  RECORD_STATE_NAMES,
  RECORD_TRANSITIONS,
  RecordState,
} from '../../../api/src/modules/evidence/record.lifecycle.js';

const { DRAFT, SUBMITTED, RETURNED, VERIFIED, HIDDEN, WITHDRAWN } = RecordState;
const STATES = Object.values(RecordState);

/** Every way that there is; what is not written here must not be possible. */
const WAYS = [
  [DRAFT, SUBMITTED],
  [DRAFT, VERIFIED],
  [DRAFT, WITHDRAWN],
  [SUBMITTED, VERIFIED],
  [SUBMITTED, RETURNED],
  [SUBMITTED, WITHDRAWN],
  [RETURNED, SUBMITTED],
  [RETURNED, VERIFIED],
  [RETURNED, WITHDRAWN],
  [VERIFIED, HIDDEN],
  [VERIFIED, WITHDRAWN],
  [HIDDEN, VERIFIED],
  [HIDDEN, WITHDRAWN],
];

test.each(STATES.flatMap((from) => STATES.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  const isWay = WAYS.some(([one, other]) => one === from && other === to);

  expect(RECORD_TRANSITIONS[from].includes(to)).toBe(isWay);
});

test('nothing follows what was taken back, and only unfinished records are changed', () => {
  expect(RECORD_TRANSITIONS[WITHDRAWN]).toEqual([]);
  expect(EDITABLE).toEqual([DRAFT, RETURNED]);
});

test('what waits or is verified counts; a draft, what was returned, hidden or taken back does not', () => {
  expect(COUNTED).toEqual([SUBMITTED, VERIFIED]);
});

test('every state has its chip', () => {
  expect(STATES.map((state) => RECORD_STATE_NAMES[state])).toEqual([
    '草稿',
    '待核实',
    '已退回',
    '已核实',
    '老师已隐藏',
    '已撤回',
  ]);
});
