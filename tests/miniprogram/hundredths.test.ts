import { afterKey, hundredthsOf, textOf } from '../../miniprogram/src/features/measurements/hundredths.js';

test.each([
  ['', null],
  ['95', 9500],
  ['95.5', 9550],
  ['95.', 9500],
  ['０.０７', 7],
  ['128。5', 12_850],
  [' 26.40 ', 2640],
  ['1.005', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['九十', undefined],
])('%p is typed', (typed, value) => {
  expect(hundredthsOf(typed)).toBe(value);
});

test.each([
  ['', '9', '9'],
  ['9', '5', '95'],
  ['95', '.', '95.'],
  ['95.', '5', '95.5'],
  ['10', '0', '100'],
  ['100', '0', '100'],
  ['100.', '1', '100.'],
  ['0', '7', '7'],
  ['', '.', '0.'],
  ['9.5', '.', '9.5'],
  ['9.55', '5', '9.55'],
  ['95.5', '⌫', '95.'],
  ['', '⌫', ''],
])('%p with the key %s is %p', (typed, key, next) => {
  expect(afterKey(typed, key, 10_000)).toBe(next);
});

test('hundredths are shown as people write them', () => {
  expect([textOf(9550), textOf(10_000), textOf(7), textOf(null)]).toEqual(['95.5', '100', '0.07', '']);
});
