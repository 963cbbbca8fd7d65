import type { LegalDate } from '../../../api/src/kernel/time.js';
import { Stage } from '../../../api/src/modules/organisation/unit.rules.js';
import { binds, covers, versionFor, type Choosable } from '../../../api/src/modules/schemes/scheme-choice.rules.js';

const date = (text: string) => text as LegalDate;
const { JUNIOR, PRIMARY, SENIOR } = Stage;

const version = (more: Partial<Choosable> = {}): Choosable => ({
  number: 1,
  stages: [SENIOR],
  grades: null,
  entryYearFrom: null,
  entryYearTo: null,
  effectiveFrom: date('2024-02-01'),
  expires: null,
  ...more,
});

const cohort = (entryYear: number, stage = SENIOR) => ({ stage, entryYear });

test.each([
  ['from its day on', {}, 2023, '2024-02-01', true],
  ['not the day before', {}, 2023, '2024-01-31', false],
  ['no other stage', { stages: [JUNIOR] }, 2023, '2024-02-01', false],
  ['cohorts from a year on', { entryYearFrom: 2017 }, 2017, '2024-02-01', true],
  ['not the cohort before', { entryYearFrom: 2024 }, 2023, '2024-09-01', false],
  ['cohorts up to a year', { entryYearTo: 2023 }, 2024, '2024-09-01', false],
  ['a cohort that entered before the expiry, after it', { expires: date('2029-01-31') }, 2028, '2030-05-01', true],
  ['not a cohort that entered after the expiry', { expires: date('2029-01-31') }, 2029, '2029-09-01', false],
  ['its grades', { grades: [11] }, 2025, '2026-11-23', true],
  ['no other grade', { grades: [12] }, 2025, '2026-11-23', false],
])('a version binds %s', (...[, more, entryYear, on, isBound]) => {
  expect(binds(version(more), cohort(entryYear), date(on))).toBe(isBound);
});

test('of several the one that came into force last binds, older cohorts finish under the older one', () => {
  const old = version({ number: 1 });
  const young = version({ number: 2, effectiveFrom: date('2026-09-01'), entryYearFrom: 2026 });

  expect(versionFor([young, old], cohort(2025), date('2026-11-23'))).toBe(old);
  expect(versionFor([young, old], cohort(2026), date('2026-11-23'))).toBe(young);
  expect(versionFor([old, young], cohort(2026), date('2026-08-31'))).toBe(old);
  expect(versionFor([old, young], cohort(2026, PRIMARY), date('2026-11-23'))).toBeUndefined();
});

test('of two of the same day the later version binds', () => {
  const [one, two] = [version({ number: 1 }), version({ number: 2 })];

  expect(versionFor([two, one], cohort(2025), date('2026-11-23'))).toBe(two);
  expect(versionFor([one, two], cohort(2025), date('2026-11-23'))).toBe(two);
});

test.each([
  ['the same', {}, {}, true],
  ['one stage of two', { stages: [PRIMARY] }, { stages: [PRIMARY, JUNIOR] }, false],
  ['both stages of one', { stages: [PRIMARY, JUNIOR] }, { stages: [JUNIOR] }, true],
  ['some grades of all', { grades: [10] }, {}, false],
  ['all grades of some', {}, { grades: [10] }, true],
  ['young cohorts of all', { entryYearFrom: 2026 }, {}, false],
  ['all cohorts of the young', {}, { entryYearFrom: 2026 }, true],
  ['cohorts up to a year of all', { entryYearTo: 2026 }, {}, false],
])('a version replaces another one whole when it covers %s: %j over %j is %s', (_, one, other, isWhole) => {
  expect(covers(version(one), version(other))).toBe(isWhole);
});
