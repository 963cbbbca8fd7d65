import { perCent } from '../../../api/src/kernel/per-cent.js';
import { percentOf } from '../../../miniprogram/src/words/percent.js';

test('a share is given to the tenth and never more than it is', () => {
  expect([0, 666, 6381, 6389, 7799, 8000, 9999, 10_000].map(perCent)).toEqual([
    ...[0, 6.6, 63.8, 63.8, 77.9, 80, 99.9, 100],
  ]);
});

test('what is printed and taken away says the same as the phone and the console, for every share there is', () => {
  const all = Array.from({ length: 10_001 }, (_, basisPoints) => basisPoints);
  expect(all.filter((one) => `${perCent(one)}%` !== percentOf(one))).toEqual([]);
});
