import { countsFault, totalOf } from '../../../api/src/modules/growth-reports/receipts/receipt.rules.js';
import {
  nextOf,
  RECEIPT_STATE_NAMES,
  RECEIPT_TRANSITIONS,
  ReceiptState,
  workOf,
} from '../../../api/src/modules/growth-reports/receipts/receipt.lifecycle.js';

const published = [
  { classId: 'a', name: '一年级（1）班', published: 40 },
  { classId: 'b', name: '二年级（1）班', published: 38 },
];

test.each([
  [
    'all',
    [
      { classId: 'a', count: 40 },
      { classId: 'b', count: 38 },
    ],
    null,
  ],
  ['a class that is left out', [{ classId: 'a', count: 1 }], null],
  [
    'a class that received nothing',
    [
      { classId: 'a', count: 0 },
      { classId: 'b', count: 38 },
    ],
    null,
  ],
  ['nothing', [], '还没有填收到的份数。请按实际收到的填写。'],
  ['one too many', [{ classId: 'b', count: 39 }], '二年级（1）班发布了 38 份，收到的份数应在 0 到 38 之间。'],
  ['half a booklet', [{ classId: 'a', count: 0.5 }], '一年级（1）班发布了 40 份，收到的份数应在 0 到 40 之间。'],
  ['another class', [{ classId: 'x', count: 1 }], '有的班级本学期没有发布过报告单（册）。'],
  [
    'a class twice',
    [
      { classId: 'a', count: 1 },
      { classId: 'a', count: 1 },
    ],
    '有的班级填了两次，请只留一行。',
  ],
])('a receipt of %s', (_, entered, fault) => {
  expect(countsFault(published, entered)).toBe(fault);
});

test('the paper goes one way, through five states', () => {
  const way: ReceiptState[] = [];
  for (let state: ReceiptState | null = ReceiptState.ISSUED; state; state = nextOf(state)) way.push(state);

  expect(way.map((state) => RECEIPT_STATE_NAMES[state])).toEqual(['已登记', '已签收', '已盖章', '已收集', '已审核']);
  expect(Object.values(RECEIPT_TRANSITIONS).map((next) => next.length)).toEqual([1, 1, 1, 1, 0]);
});

test('lines are summed', () => {
  expect(totalOf([{ count: 40 }, { count: 38 }])).toBe(78);
  expect(totalOf([])).toBe(0);
});

test.each([
  [null, 'AT_SCHOOL'],
  [ReceiptState.ISSUED, 'AT_SCHOOL'],
  [ReceiptState.SIGNED, 'AT_SCHOOL'],
  [ReceiptState.SEALED, 'TO_COLLECT'],
  [ReceiptState.COLLECTED, 'TO_AUDIT'],
  [ReceiptState.AUDITED, 'AUDITED'],
])('a paper that is %s waits for %s', (state, work) => {
  expect(workOf(state)).toBe(work);
});
