import { summaryOf } from '../../../api/src/modules/growth-reports/graduation/graduation-list.rules';
import {
  findingOf,
  gapOf,
  graduationFacts,
  needsReason,
  termFinding,
  type Criterion,
  type PupilTerms,
  type TermFacts,
} from '../../../api/src/modules/growth-reports/graduation/graduation.rules';
import {
  entryYearOf,
  leavingYear,
  stageTerms,
  type BegunTerm,
} from '../../../api/src/modules/growth-reports/graduation/stage-terms.rules';

const PRIMARY = { stage: 'PRIMARY', entryYear: 2021 } as never;

const term = (schoolYear: number, semester: number): BegunTerm =>
  ({
    ...{ id: `${schoolYear}-${semester}`, schoolYear, semester },
    startsOn: semester === 1 ? `${schoolYear}-09-01` : `${schoolYear + 1}-02-15`,
    endsOn: semester === 1 ? `${schoolYear + 1}-01-31` : `${schoolYear + 1}-07-15`,
  }) as never;

/** The school began in spring 2026; the last spring runs. */
const BEGUN = [term(2025, 2), term(2026, 1), term(2026, 2)];
const SLOTS = stageTerms(PRIMARY, BEGUN);
const TODAY = '2027-06-01' as never;

const FULL: TermFacts = {
  booklet: { latest: 1, completeness: 8000, qualified: true },
  levels: new Map([
    ['chinese', 'good'],
    ['maths', 'pass'],
  ]),
  forms: ['homeroom'],
};
const EMPTY: TermFacts = { booklet: null, levels: new Map(), forms: [] };
const LEVELS = ['excellent', 'good', 'pass', 'trying'];

const criterion = (one: object) => ({ id: 'one', name: '一条', off: false, ...one }) as Criterion;
const CRITERIA = [
  criterion({ id: 'published', fact: 'PUBLISHED' }),
  criterion({ id: 'qualified', fact: 'QUALIFIED' }),
  criterion({ id: 'evaluated', fact: 'EVALUATED', form: 'homeroom' }),
  criterion({ id: 'levels', fact: 'LEVEL', subjects: ['chinese', 'maths'], level: 'pass', grades: [6] }),
];
const STANDARD = { criteria: CRITERIA, levels: LEVELS, terms: SLOTS, today: TODAY };

const pupil = (more: Partial<PupilTerms> = {}): PupilTerms => ({
  enrolled: [{ startsOn: '2021-09-01' as never, endsOn: null }],
  pauses: [],
  terms: new Map(),
  ...more,
});

test('a cohort of primary school has twelve terms, from the first half of grade one to the second of grade six', () => {
  expect(leavingYear(PRIMARY)).toBe(2026);
  expect(entryYearOf('PRIMARY' as never, 2026)).toBe(2021);
  expect(entryYearOf('JUNIOR' as never, 2026)).toBe(2024);
  expect(SLOTS.map(({ name }) => name)).toEqual([
    ...['一年级上', '一年级下', '二年级上', '二年级下', '三年级上', '三年级下'],
    ...['四年级上', '四年级下', '五年级上', '五年级下', '六年级上', '六年级下'],
  ]);
  expect(SLOTS.map((slot) => slot.term?.id ?? '')).toEqual([
    ...['', '', '', '', '', '', '', '', ''],
    ...['2025-2', '2026-1', '2026-2'],
  ]);
  expect(stageTerms(PRIMARY, [term(2026, 1)]).map(({ isAhead }) => isAhead)).toEqual([
    ...Array.from({ length: 11 }, () => false),
    true,
  ]);
  expect(stageTerms(PRIMARY, []).every(({ isAhead }) => isAhead)).toBe(true);
});

describe('why something missing says nothing about the child', () => {
  const spring = SLOTS[9]!;
  const autumn = SLOTS[10]!;
  const last = SLOTS[11]!;

  test('the school kept no booklets then, or the term lies ahead, or runs', () => {
    expect(gapOf(SLOTS[8]!, pupil(), TODAY)).toBe('NOT_KEPT');
    expect(gapOf({ ...last, isAhead: true }, pupil(), TODAY)).toBe('AHEAD');
    expect(gapOf(last, pupil(), '2027-07-15' as never)).toBe('RUNNING');
    expect(gapOf(last, pupil(), '2027-07-16' as never)).toBeNull();
    expect(gapOf(spring, pupil(), TODAY)).toBeNull();
  });

  test('the pupil was not on the roll on any day of the term', () => {
    const came = (startsOn: string, endsOn: string | null = null) =>
      gapOf(autumn, pupil({ enrolled: [{ startsOn, endsOn } as never] }), TODAY);
    // The term runs from 2026-09-01 to 2027-01-31.
    expect(came('2027-02-01')).toBe('ELSEWHERE');
    expect(came('2027-01-31')).toBeNull();
    expect(came('2021-09-01', '2026-09-01')).toBe('ELSEWHERE');
    expect(came('2021-09-01', '2026-09-02')).toBeNull();
    expect(gapOf(autumn, pupil({ enrolled: [] }), TODAY)).toBe('ELSEWHERE');
  });

  test('the household took no part on the last day of the term', () => {
    const paused = (startsOn: string, lastOn: string) =>
      gapOf(autumn, pupil({ pauses: [{ startsOn, lastOn } as never] }), TODAY);
    expect(paused('2026-10-01', '2027-01-31')).toBe('EXCUSED');
    expect(paused('2026-10-01', '2027-01-30')).toBeNull();
  });
});

describe('a term against a criterion', () => {
  const finding = (id: string, facts: TermFacts, gap: string | null = null) =>
    termFinding(
      CRITERIA.find((one) => one.id === id)!,
      facts,
      gap as never,
      LEVELS,
    );

  test('what is there counts, whatever gap there is; what is missing counts only where it should be there', () => {
    for (const id of ['published', 'qualified', 'evaluated']) {
      expect([id, finding(id, FULL)]).toEqual([id, 'MET']);
      expect([id, finding(id, FULL, 'RUNNING')]).toEqual([id, 'MET']);
      expect([id, finding(id, EMPTY)]).toEqual([id, 'NOT_MET']);
      expect([id, finding(id, EMPTY, 'ELSEWHERE')]).toEqual([id, 'UNKNOWN']);
    }
  });

  test('a published booklet that is not qualified meets the one and not the other', () => {
    const thin = { ...FULL, booklet: { latest: 2, completeness: 7800, qualified: false } };
    expect([finding('published', thin), finding('qualified', thin)]).toEqual(['MET', 'NOT_MET']);
    expect(finding('evaluated', { ...FULL, forms: ['teacher'] })).toBe('NOT_MET');
  });

  test('a level at the edge meets, one below does not; a subject without a result says nothing', () => {
    const at = (chinese: string | null, maths: string | null) =>
      finding('levels', {
        ...EMPTY,
        levels: new Map([['chinese', chinese] as const, ['maths', maths] as const].filter(([, one]) => one) as never),
      });
    expect(at('pass', 'pass')).toBe('MET');
    expect(at('excellent', 'good')).toBe('MET');
    expect(at('trying', 'excellent')).toBe('NOT_MET');
    expect(at('trying', null)).toBe('NOT_MET');
    expect(at('excellent', null)).toBe('UNKNOWN');
    expect(at(null, null)).toBe('UNKNOWN');
    // A level that the scheme does not know any more says nothing.
    expect(at('excellent', 'old')).toBe('UNKNOWN');
  });
});

test('what is not met shows before what cannot be told; of nothing nothing can be told', () => {
  expect(findingOf(['MET', 'UNKNOWN', 'NOT_MET'] as never)).toBe('NOT_MET');
  expect(findingOf(['MET', 'UNKNOWN'] as never)).toBe('UNKNOWN');
  expect(findingOf(['MET', 'MET'] as never)).toBe('MET');
  expect(findingOf([])).toBe('UNKNOWN');
});

test('all terms of a pupil are counted against each criterion, and levels only in grade six', () => {
  const thin = { ...FULL, booklet: { latest: 1, completeness: 7800, qualified: false }, forms: [] };
  const terms = new Map([
    ['2025-2', thin],
    ['2026-1', FULL],
  ]);
  const facts = graduationFacts(STANDARD, pupil({ terms: terms as never }));
  // Nine terms before the school kept booklets, and the last one runs.
  expect(facts.criteria).toEqual([
    { id: 'published', finding: 'UNKNOWN', met: 2, notMet: 0, unknown: 10 },
    { id: 'qualified', finding: 'NOT_MET', met: 1, notMet: 1, unknown: 10 },
    { id: 'evaluated', finding: 'NOT_MET', met: 1, notMet: 1, unknown: 10 },
    { id: 'levels', finding: 'UNKNOWN', met: 1, notMet: 0, unknown: 1 },
  ]);
  expect(facts.terms[9]).toEqual({
    ...{ schoolYear: 2025, semester: 2, gap: null },
    checks: [
      { id: 'published', finding: 'MET' },
      { id: 'qualified', finding: 'NOT_MET' },
      { id: 'evaluated', finding: 'NOT_MET' },
    ],
  });
  expect(facts.terms[11]).toMatchObject({ gap: 'RUNNING', checks: [{}, {}, {}, { id: 'levels', finding: 'UNKNOWN' }] });
});

test('a decision is explained unless every criterion is met, the pupil graduates and nothing was signed before', () => {
  const facts = (finding: string) => ({ terms: [], criteria: [{ id: 'one', finding, met: 0, notMet: 0, unknown: 0 }] });
  const needs = (graduates: boolean, finding: string, isSigned = false) =>
    needsReason(graduates, facts(finding) as never, isSigned);
  expect(needs(true, 'MET')).toBe(false);
  expect(needs(true, 'UNKNOWN')).toBe(true);
  expect(needs(true, 'NOT_MET')).toBe(true);
  expect(needs(false, 'MET')).toBe(true);
  expect(needs(true, 'MET', true)).toBe(true);
});

test('the list says how many of each decision in the order of the scheme', () => {
  const of = (...outcomes: string[]) =>
    summaryOf(
      ['准予毕业', '暂缓毕业'],
      outcomes.map((outcome) => ({ outcome })),
    );
  expect(of('暂缓毕业', '准予毕业', '准予毕业', '')).toBe('共 4 人，准予毕业 2 人，暂缓毕业 1 人，还没有签署 1 人');
  expect(of('准予毕业')).toBe('共 1 人，准予毕业 1 人');
});
