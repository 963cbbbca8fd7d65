import fc from 'fast-check';
import { SampleState } from '../../../api/src/modules/oversight/sample.lifecycle.js';
import {
  drawLots,
  inspectionFault,
  lotOf,
  sizeOf,
  stateAfter,
} from '../../../api/src/modules/oversight/sample.rules.js';

const roll = (pupils: readonly string[]) => [{ classId: 'class', studentIds: pupils as never }] as never;

test.each([
  ['ten per cent of forty-five are 4.5', 45, { percent: 10, atLeast: 2 }, 5],
  ['ten per cent of fifty are five, not six', 50, { percent: 10, atLeast: 2 }, 5],
  ['ten per cent of fifty-one', 51, { percent: 10, atLeast: 2 }, 6],
  ['at least two', 8, { percent: 10, atLeast: 2 }, 2],
  ['never more than there are', 1, { percent: 10, atLeast: 2 }, 1],
  ['nobody', 0, { percent: 100, atLeast: 2 }, 0],
  ['all', 37, { percent: 100, atLeast: 2 }, 37],
  ['one per cent', 101, { percent: 1, atLeast: 1 }, 2],
])('how many are drawn: %s', (_, pupils, size, drawn) => {
  expect(sizeOf(pupils, size)).toBe(drawn);
});

test('a lot is what sha256sum says of seed, colon and id', () => {
  // printf '00ff:pupil1' | sha256sum
  expect(lotOf('00ff', 'pupil1' as never)).toBe('9910f28f15c6b5cc5665c14b7547e8d7cb6d75fc70d6fa6af7a8047e0167ea95');
});

test('whoever is drawn is of the roll, once, in its order; the order of the roll changes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.nat(65_535).map((one) => one.toString(16)),
        { maxLength: 60 },
      ),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 10 }),
      (pupils, percent, atLeast) => {
        const size = { percent, atLeast };
        const [drawn] = drawLots('seed', roll(pupils), size);
        expect(pupils.filter((one) => drawn!.studentIds.includes(one as never))).toEqual(drawn!.studentIds);
        expect(drawn!.studentIds).toHaveLength(sizeOf(pupils.length, size));
        const [again] = drawLots('seed', roll(pupils.toReversed()), size);
        expect(again!.studentIds.toSorted()).toEqual(drawn!.studentIds.toSorted());
      },
    ),
  );
});

test('over many seeds each of ten is drawn about as often as another', () => {
  const pupils = [...'abcdefghij'];
  const times = new Map(pupils.map((one) => [one, 0]));
  const DRAWS = 5000;
  for (let seed = 0; seed < DRAWS; seed++)
    for (const one of drawLots(String(seed), roll(pupils), { percent: 20, atLeast: 1 })[0]!.studentIds)
      times.set(one, times.get(one)! + 1);
  // Two of ten in 5,000 draws: 1,000 each, with a standard deviation of 28; five of them are 141.
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(141);
});

const CHECKS = ['whole', 'own'];
test.each([
  ['all is well', { failed: [], finding: '', suggestion: '' }, null],
  ['a suggestion alone', { failed: [], finding: '', suggestion: '多些照片' }, null],
  ['a finding with its check', { failed: ['own'], finding: '不是本人', suggestion: '' }, null],
  ['a check without words', { failed: ['own'], finding: '', suggestion: '' }, 'finding'],
  ['words without a check', { failed: [], finding: '不是本人', suggestion: '' }, 'finding'],
  ['a check that there is not', { failed: ['none'], finding: '不是本人', suggestion: '' }, 'failed'],
  ['a check twice', { failed: ['own', 'own'], finding: '不是本人', suggestion: '' }, 'failed'],
  ['exactly 500', { failed: ['own'], finding: '长'.repeat(500), suggestion: '长'.repeat(500) }, null],
  ['a finding of 501', { failed: ['own'], finding: '长'.repeat(501), suggestion: '' }, 'finding'],
  ['a suggestion of 501', { failed: [], finding: '', suggestion: '长'.repeat(501) }, 'suggestion'],
])('what an inspector says: %s', (_, said, field) => {
  expect(inspectionFault(said, CHECKS)?.field ?? null).toBe(field);
});

test('a booklet with something that is not well waits for its correction', () => {
  expect(stateAfter({ failed: ['own'] })).toBe(SampleState.FOUND);
  expect(stateAfter({ failed: [] })).toBe(SampleState.FINE);
});
