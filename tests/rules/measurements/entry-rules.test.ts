import type { Scheme } from '../../../api/src/modules/schemes/index.js';
import { bodyFault, resultFault, resultValue } from '../../../api/src/modules/measurements/entry.rules.js';

const bands = [
  { id: 'a', name: '甲', from: 9000 },
  { id: 'b', name: '乙', from: 6000 },
  { id: 'c', name: '丙', from: 0 },
];
const results = { enteredBy: [], subjects: ['chinese'], marksFromGrade: 3, fullMarks: 120, bands, marksVisibleTo: [] };
const scheme = { measurements: { results } } as unknown as Scheme;
const cell = (more: object) => ({ studentId: 's', subject: 'chinese', ...more });

test.each([
  ['nothing', {}, null],
  ['a level', { level: 'b' }, null],
  ['the lowest mark', { mark: 0 }, null],
  ['the highest mark', { mark: 12_000 }, null],
  ['more than the highest mark', { mark: 12_001 }, '分数应在 0 到 120 之间'],
  ['less than nothing', { mark: -1 }, '分数应在 0 到 120 之间'],
  ['half a hundredth', { mark: 0.5 }, '分数应在 0 到 120 之间'],
  ['no number', { mark: Number.NaN }, '分数应在 0 到 120 之间'],
  ['a level of another scheme', { level: 'superb' }, '没有这个等级'],
  ['an empty level', { level: '' }, '没有这个等级'],
  ['both', { mark: 9000, level: 'a' }, '分数和等级只填一样'],
  ['a subject without results', { subject: 'craft', mark: 9000 }, '不在评价方案的成绩里'],
])('a cell of grade 3 with %s', (_, more, fault) => {
  expect(resultFault(scheme, 3, cell(more))).toBe(fault);
});

test('below the grade of the scheme no mark is right, and any level is', () => {
  expect(resultFault(scheme, 2, cell({ mark: 9000 }))).toBe('这个年级只录等级，不录分数');
  expect(resultFault(scheme, 2, cell({ level: 'c' }))).toBeNull();
});

test('a scheme without results takes nothing', () => {
  const without = { measurements: {} } as unknown as Scheme;

  expect(resultFault(without, 3, cell({ level: 'a' }))).toBe('不在评价方案的成绩里');
});

test.each([
  ['108 of 120 is nine tenths', { mark: 10_800 }, { mark: 10_800, level: 'a' }],
  ['a hundredth less is not', { mark: 10_799 }, { mark: 10_799, level: 'b' }],
  ['72 of 120 is six tenths', { mark: 7200 }, { mark: 7200, level: 'b' }],
  ['a hundredth less than six tenths', { mark: 7199 }, { mark: 7199, level: 'c' }],
  ['a level has no mark', { level: 'c' }, { mark: null, level: 'c' }],
  ['nothing is nothing', {}, null],
])('%s', (_, more, value) => {
  expect(resultValue(scheme, cell(more))).toEqual(value);
});

const height = { id: 'height', name: '身高', unit: '厘米', min: 8000, max: 20_000 };

test.each([
  [8000, null],
  [20_000, null],
  [7999, '身高 79.99 厘米好像不对，请填 80 到 200 厘米之间的数。'],
  [128, '身高 1.28 厘米好像不对，请填 80 到 200 厘米之间的数。'],
  [-1, '身高 -0.01 厘米好像不对，请填 80 到 200 厘米之间的数。'],
])('a height of %i hundredths', (value, fault) => {
  expect(bodyFault(height, value)).toBe(fault);
});
