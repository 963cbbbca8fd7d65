import fc from 'fast-check';
import { MarkViewer, MissingRater, Phase, Rater } from '../../../api/src/modules/schemes/codes.rules.js';
import {
  countedPeers,
  formsFor,
  levelOf,
  valueOf,
  weightsOf,
  weightsWithout,
} from '../../../api/src/modules/schemes/evaluation.rules.js';
import { fraction, plus, roundDown, roundHalfUp } from '../../../api/src/modules/schemes/fraction.rules.js';
import {
  entersMarks,
  hasResults,
  isPlausible,
  outOfHundred,
  seesMarks,
} from '../../../api/src/modules/schemes/measurement.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';

const text = findPreset('zhumadian-text')!.scheme;
const primary = findPreset('primary-framework')!.scheme;
const junior = findPreset('hainan-junior')!.scheme;
const senior = findPreset('hainan-senior')!.scheme;

const names = (scheme: typeof text, rater: Rater, phase: Phase) =>
  formsFor(scheme, rater, phase, scheme === senior ? 10 : 3).map(({ name }) => name);

test('the document’s four evaluators have their forms, in class and at the end of the term', () => {
  expect(names(text, Rater.SELF, Phase.TERM_END)).toEqual(['自我评价']);
  expect(names(text, Rater.PEER, Phase.TERM_END)).toEqual(['同学互评']);
  expect(names(text, Rater.TEACHER, Phase.TERM_END)).toEqual(['学业评价']);
  expect(names(text, Rater.TEACHER, Phase.PROCESS)).toEqual(['课堂即时评价']);
  expect(names(text, Rater.GUARDIAN, Phase.TERM_END)).toEqual(['家长寄语']);
  expect(names(text, Rater.SCHOOL, Phase.TERM_END)).toEqual([]);
});

test('another scheme has other forms: the province lets the school speak too', () => {
  expect(names(senior, Rater.SCHOOL, Phase.TERM_END)).toEqual(['学校评价']);
  expect(names(senior, Rater.SELF, Phase.TERM_END)).toEqual(['自我陈述']);
});

test('a form is offered in its grades only, with the items in use', () => {
  const forms = text.evaluations.forms.map((form) => (form.id === 'self' ? { ...form, grades: [5, 6] } : form));
  const scheme = { ...text, evaluations: { ...text.evaluations, forms } };

  expect(formsFor(scheme, Rater.SELF, Phase.TERM_END, 4)).toEqual([]);
  expect(formsFor(scheme, Rater.SELF, Phase.TERM_END, 5)).toHaveLength(1);
  expect(formsFor(primary, Rater.PEER, Phase.TERM_END, 3)[0]!.items.map(({ id }) => id)).toEqual(['p2', 'p4', 'p11']);
});

test('weights come from the scheme, and there are none where nothing is graded', () => {
  expect(weightsOf(primary, 3)).toEqual({ self: 1000, peer: 1000, teacher: 3000, homeroom: 3000, guardian: 2000 });
  expect(weightsOf(junior, 7)).toEqual({ self: 2000, peer: 3000, teacher: 2000, homeroom: 2000, guardian: 1000 });
  expect(weightsOf(senior, 10)).toEqual({});
  expect(weightsOf(text, 3)).toEqual({});
});

const WEIGHTS = { self: 1000, peer: 1000, guardian: 2000, teacher: 3000, homeroom: 3000 };

test('a missing rater’s weight goes to the others in proportion, exactly', () => {
  expect(weightsWithout(WEIGHTS, ['guardian'])).toEqual({
    self: fraction(1, 8),
    peer: fraction(1, 8),
    teacher: fraction(3, 8),
    homeroom: fraction(3, 8),
  });
  expect(weightsWithout(WEIGHTS, ['self', 'peer', 'guardian'])).toEqual({
    teacher: fraction(1, 2),
    homeroom: fraction(1, 2),
  });
  expect(weightsWithout({ one: 3333, two: 3333, three: 3334 }, ['three'])).toEqual({
    one: fraction(1, 2),
    two: fraction(1, 2),
  });
});

test('nobody left gives no score, and a scheme may want all of them', () => {
  expect(weightsWithout(WEIGHTS, Object.keys(WEIGHTS))).toBeNull();
  expect(weightsWithout(WEIGHTS, ['self'], MissingRater.NO_SCORE)).toBeNull();
  expect(weightsWithout(WEIGHTS, ['nobody'], MissingRater.NO_SCORE)).not.toBeNull();
});

test('whoever is missing, the shares of the others sum to one', () => {
  const raters = Object.keys(WEIGHTS);
  fc.assert(
    fc.property(fc.subarray(raters, { maxLength: raters.length - 1 }), (missing) => {
      const shares = Object.values(weightsWithout(WEIGHTS, missing)!);
      const total = shares.reduce((sum, share) => plus(sum, share), fraction(0));

      expect(total).toEqual(fraction(1));
    }),
  );
});

test.each([
  [[8000, 6000], []],
  [
    [8000, 6000, 10000],
    [6000, 8000, 10000],
  ],
  [
    [8000, 6000, 10000, 4000],
    [4000, 6000, 8000, 10000],
  ],
  [
    [8000, 6000, 10000, 4000, 4000],
    [4000, 6000, 8000],
  ],
  [[], []],
])(
  'of the peers’ values %j count %j: three at least, from five on without one highest and one lowest',
  (given, counted) => {
    expect(countedPeers(text, given)).toEqual(counted);
  },
);

test.each([
  [10000, '优秀'],
  [8500, '优秀'],
  [8499, '良好'],
  [7500, '良好'],
  [7499, '合格'],
  [6000, '合格'],
  [5999, '待合格'],
  [0, '待合格'],
])('%i hundredths are %s', (hundredths, name) => {
  expect(levelOf(primary.evaluations.bands, hundredths).name).toBe(name);
});

test('a step that is no judgement has no value', () => {
  expect(valueOf(text, 'habits', 'often')).toBe(8000);
  expect(valueOf(text, 'habits', 'unseen')).toBeNull();
  expect(valueOf(text, 'habits', 'no-such')).toBeNull();
  expect(valueOf(text, 'no-such', 'often')).toBeNull();
});

test('marks begin with grade 3 in primary school, and families see levels', () => {
  expect([1, 2, 3, 6].map((grade) => entersMarks(text, grade))).toEqual([false, false, true, true]);
  expect(Object.values(MarkViewer).filter((viewer) => seesMarks(text, viewer))).toEqual([
    'TEACHER',
    'HOMEROOM_TEACHER',
    'SCHOOL',
  ]);
  expect(seesMarks(senior, MarkViewer.FAMILY)).toBe(true);
  expect(seesMarks(junior, MarkViewer.FAMILY)).toBe(false);
  expect(hasResults(text, '道德与法治')).toBe(true);
  expect(hasResults(text, '劳动')).toBe(false);
});

test.each([
  [100, 8500, 8500],
  [120, 10200, 8500],
  [120, 10199, 8499],
  [150, 15000, 10000],
])(
  'out of %i marks %i hundredths are %i out of a hundred, never rounded into a higher level',
  (fullMarks, mark, value) => {
    const results = { ...text.measurements.results!, fullMarks };

    expect(outOfHundred({ ...text, measurements: { results } }, mark)).toBe(value);
  },
);

test.each([
  ['height', 7999, false],
  ['height', 8000, true],
  ['height', 13250, true],
  ['height', 20001, false],
  ['height', 132.5, false],
  ['weight', 999, false],
  ['weight', 2830, true],
])('a %s of %s hundredths is plausible: %s', (id, hundredths, isOne) => {
  const measure = text.measurements.body!.items.find((item) => item.id === id)!;

  expect(isPlausible(measure, hundredths)).toBe(isOne);
});

test.each([
  [7, 2, 3, 4],
  [5, 2, 2, 3],
  [-5, 2, -3, -2],
  [6, 3, 2, 2],
  [1, 3, 0, 0],
  [2, 3, 0, 1],
])('%i/%i is %i rounded down and %i to the nearest', (numerator, denominator, down, nearest) => {
  expect(roundDown(fraction(numerator, denominator))).toBe(down);
  expect(roundHalfUp(fraction(numerator, denominator))).toBe(nearest);
});

test('a fraction stands in lowest terms and needs a positive denominator', () => {
  expect(fraction(-6, 8)).toEqual({ numerator: -3n, denominator: 4n });
  expect(fraction(0, 5)).toEqual({ numerator: 0n, denominator: 1n });
  expect(() => fraction(1, 0)).toThrow(RangeError);
});
