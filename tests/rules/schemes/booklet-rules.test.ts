import fc from 'fast-check';
import { fraction } from '../../../api/src/modules/schemes/fraction.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';
import {
  completeness,
  fillOf,
  isQualified,
  sectionsOf,
  type SectionFill,
} from '../../../api/src/modules/schemes/report.rules.js';

const { report } = findPreset('zhumadian-text')!.scheme;
const FULL: SectionFill = { done: 1, due: 1 };
const NONE: SectionFill = { done: 0, due: 0 };

const filled = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, FULL]));
const ALL = sectionsOf(report).map(({ id }) => id);
const without = (...ids: string[]) => filled(...ALL.filter((id) => !ids.includes(id)));

test('the weights are the default ones and sum to a hundred', () => {
  expect(Object.fromEntries(sectionsOf(report).map(({ id, weight }) => [id, weight]))).toEqual({
    cover: 0,
    'class-photo': 5,
    academic: 8,
    humanity: 8,
    sport: 8,
    art: 8,
    practice: 8,
    flowers: 5,
    results: 10,
    'subject-evaluations': 10,
    'homeroom-comment': 10,
    'guardian-message': 5,
    'self-evaluation': 5,
    'peer-evaluation': 5,
    body: 5,
  });
});

test('a booklet with everything is complete, one with nothing is empty', () => {
  expect(completeness(report, filled(...ALL))).toEqual(fraction(1));
  expect(completeness(report, {})).toEqual(fraction(0));
});

test('exactly 78 per cent is not qualified, a little more is', () => {
  // 100 without results (10), one area (8) and half of another (4).
  const at78 = { ...without('results', 'art'), sport: { done: 1, due: 2 } };
  const above = { ...at78, sport: { done: 501, due: 1000 } };
  const below = { ...at78, sport: { done: 499, due: 1000 } };

  expect(completeness(report, at78)).toEqual(fraction(78, 100));
  expect(isQualified(report, completeness(report, at78))).toBe(false);
  expect(isQualified(report, completeness(report, above))).toBe(true);
  expect(isQualified(report, completeness(report, below))).toBe(false);
});

test('what does not apply leaves the denominator', () => {
  const parts = { ...without('results', 'peer-evaluation'), results: NONE };

  expect(completeness(report, parts)).toEqual(fraction(85, 90));
});

test('a third of ten subjects is counted exactly', () => {
  const parts = { ...without('results'), results: { done: 3, due: 9 } };

  expect(completeness(report, parts)).toEqual(fraction(280, 300));
});

test('more than is due fills no other section', () => {
  expect(completeness(report, { sport: { done: 50, due: 1 } })).toEqual(fraction(8, 100));
});

test('where nothing applies there is no completeness and nothing is qualified', () => {
  const parts = Object.fromEntries(ALL.map((id) => [id, NONE]));

  expect(completeness(report, parts)).toBeNull();
  expect(isQualified(report, null)).toBe(false);
});

test('a section switched off counts for nothing', () => {
  const senior = findPreset('senior-framework')!.scheme.report;

  expect(sectionsOf(senior).map(({ id }) => id)).not.toContain('guardian-message');
  expect(sectionsOf(senior).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('an area is full with as many records as the scheme says', () => {
  const area = { ...report.sections[2]!, fullAt: 4 };

  expect([0, 1, 4, 9].map((records) => fillOf(area, records))).toEqual([
    { done: 0, due: 4 },
    { done: 1, due: 4 },
    { done: 4, due: 4 },
    { done: 4, due: 4 },
  ]);
});

test('filling anything more never lowers completeness', () => {
  const part = fc.record({ done: fc.nat(6), due: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(fc.record(Object.fromEntries(ALL.map((id) => [id, part]))), fc.constantFrom(...ALL), (parts, id) => {
      const before = completeness(report, parts)!;
      const after = completeness(report, { ...parts, [id]: { ...parts[id]!, done: parts[id]!.done + 1 } })!;

      expect(after.numerator * before.denominator >= before.numerator * after.denominator).toBe(true);
    }),
  );
});
