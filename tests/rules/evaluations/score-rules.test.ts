import fc from 'fast-check';
import { compositeOf, formScore, peerAverages } from '../../../api/src/modules/evaluations/score.rules.js';
import { weightsOf, weightsWithout } from '../../../api/src/modules/schemes/evaluation.rules.js';
import { fraction, plus } from '../../../api/src/modules/schemes/fraction.rules.js';
import { readPreset } from './preset-of.js';

const zhumadian = readPreset('zhumadian-text');
const graded = readPreset('primary-framework');
const formIn = (scheme: typeof graded, id: string) => scheme.evaluations.forms.find((form) => form.id === id)!;
const say = (steps: Record<string, string>) =>
  Object.entries(steps).map(([item, step]) => ({ item, step, words: null }));
const peers = (item: string, ...steps: string[]) => steps.map((step) => say({ [item]: step }));

test.each([
  [['always', 'often'], []],
  // Three: the mean of 100, 80 and 80.
  [['always', 'often', 'often'], [{ item: 'duty', average: 8667, step: 'often', raters: 3 }]],
  // Five: the best and the worst are left out, (100 + 80 + 80) / 3.
  [['always', 'always', 'often', 'often', 'trying'], [{ item: 'duty', average: 8667, step: 'often', raters: 5 }]],
  // 没留意 is no judgement: two are too few.
  [['always', 'always', 'unseen', 'unseen'], []],
  [['always', 'always', 'always'], [{ item: 'duty', average: 10_000, step: 'always', raters: 3 }]],
])('what peers said, %j, is told as %j', (steps, told) => {
  expect(peerAverages(zhumadian, formIn(zhumadian, 'peer'), peers('duty', ...steps))).toEqual(told);
});

test('half between two steps the better one is nearest', () => {
  const given = peers('duty', 'always', 'always', 'often', 'often');

  expect(peerAverages(zhumadian, formIn(zhumadian, 'peer'), given)).toMatchObject([{ average: 9000, step: 'always' }]);
});

test('a form says the mean of its items, each the mean of those who judged', () => {
  const given = [say({ learning: 'excellent' }), say({ learning: 'good' }), say({ learning: 'unseen' })];

  expect(formScore(graded, formIn(graded, 'teacher'), given)).toEqual(fraction(9000));
  expect(formScore(graded, formIn(graded, 'teacher'), [say({ learning: 'unseen' })])).toBeNull();
});

const all = (step: string) => say({ moral: step, academic: step, health: step, art: step, practice: step });
const home = (step: string) => say({ p3: step, p4: step, p7: step, p11: step });

test.each([
  // 30 % teachers at 100, 30 % homeroom teacher at 80, 20 % guardian at 60, 10 % self at 100, 10 % peers at 80: 84.
  [
    {
      teacher: [say({ learning: 'excellent' })],
      homeroom: [all('good')],
      guardian: [home('pass')],
      self: [say({ p3: 'excellent', p4: 'excellent', p8: 'excellent' })],
      peer: [1, 2, 3].map(() => say({ p2: 'good', p4: 'good', p11: 'good' })),
    },
    { score: 8400, band: 'good' },
  ],
  // Without guardian, self and peers the teachers have half each: 90.
  [
    { teacher: [say({ learning: 'excellent' })], homeroom: [all('good')] },
    { score: 9000, band: 'excellent' },
  ],
  // Two peers are too few and count as missing: teachers 3/6, homeroom 3/6.
  [
    {
      teacher: [say({ learning: 'excellent' })],
      homeroom: [all('pass')],
      peer: [1, 2].map(() => say({ p2: 'trying', p4: 'trying', p11: 'trying' })),
    },
    { score: 8000, band: 'good' },
  ],
  // One third each of two courses, rounded once: (100 + 80 + 80) / 3 = 86.666…
  [
    { teacher: ['excellent', 'good', 'good'].map((step) => say({ learning: step })) },
    { score: 8667, band: 'excellent' },
  ],
  [{}, null],
])('the composite of %j is %j', (given, composite) => {
  expect(compositeOf(graded, 3, given as Parameters<typeof compositeOf>[2])).toEqual(composite);
});

test('a scheme that does not grade has no composite', () => {
  expect(compositeOf(zhumadian, 3, { teacher: [say({ learning: 'always' })] })).toBeNull();
});

test('whoever is missing, the shares of the others sum to one exactly', () => {
  const weights = weightsOf(graded, 3);
  fc.assert(
    fc.property(fc.subarray(Object.keys(weights)), (missing) => {
      const shares = weightsWithout(weights, missing);
      if (missing.length === Object.keys(weights).length) return expect(shares).toBeNull();
      expect(Object.values(shares!).reduce(plus, fraction(0))).toEqual(fraction(1));
    }),
  );
});

test('the composite lies between the least and the greatest of its forms, and does not depend on the order', () => {
  const steps = fc.array(fc.constantFrom('excellent', 'good', 'pass', 'trying'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(steps, fc.constantFrom('excellent', 'good', 'pass', 'trying'), (courses, homeroom) => {
      const given = { teacher: courses.map((step) => say({ learning: step })), homeroom: [all(homeroom)] };
      const composite = compositeOf(graded, 3, given)!;
      const values = [...courses, homeroom].map(
        (step) => ({ excellent: 10_000, good: 8000, pass: 6000, trying: 4000 })[step]!,
      );
      expect(composite.score).toBeGreaterThanOrEqual(Math.min(...values));
      expect(composite.score).toBeLessThanOrEqual(Math.max(...values));
      expect(compositeOf(graded, 3, { ...given, teacher: [...given.teacher].reverse() })).toEqual(composite);
    }),
  );
});
