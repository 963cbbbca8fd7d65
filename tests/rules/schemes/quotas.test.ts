import type { LegalDate } from '../../../api/src/kernel/time.js';
import { BrokenMonth, Recorder } from '../../../api/src/modules/schemes/codes.rules.js';
import type { SchemeQuota } from '../../../api/src/modules/schemes/document/scheme-schema.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';
import {
  dueIn,
  lastDayFor,
  monthsOf,
  quotasFor,
  type QuotaTerm,
} from '../../../api/src/modules/schemes/quota.rules.js';

const { GUARDIAN, HOMEROOM_TEACHER, STUDENT, TEACHER } = Recorder;
const text = findPreset('zhumadian-text')!.scheme;
const reduced = findPreset('zhumadian-reduced')!.scheme;
const date = (day: string) => day as LegalDate;

const asked = (scheme: typeof text, role: Recorder, courses: string[] = [], isHomeroom = false) =>
  quotasFor(scheme, { role, courses, isHomeroom, grade: 3 }).map(
    (quota) => `${quota.category ?? '小红花'} ${quota.atLeast} ${quota.unit} ${quota.per}`,
  );

const FLOWERS = '小红花 1 FLOWER MONTH';

test.each([
  [['语文'], ['study 8 PHOTO MONTH', FLOWERS]],
  [['数学'], ['study 8 PHOTO MONTH', FLOWERS]],
  [['英语'], ['study 8 PHOTO MONTH', FLOWERS]],
  [['外语'], ['study 8 PHOTO MONTH', FLOWERS]],
  [
    ['语文', '数学'],
    ['study 8 PHOTO MONTH', FLOWERS],
  ],
  [['思想品德'], ['humanity 8 PHOTO MONTH', FLOWERS]],
  [['道德与法治'], ['humanity 8 PHOTO MONTH', FLOWERS]],
  [['体育'], ['sport 8 PHOTO MONTH', FLOWERS]],
  [['体育与健康'], ['sport 8 PHOTO MONTH', FLOWERS]],
  [['音乐'], ['art 8 PHOTO MONTH', FLOWERS]],
  [['美术'], ['art 8 PHOTO MONTH', FLOWERS]],
  [
    ['音乐', '美术'],
    ['art 8 PHOTO MONTH', FLOWERS],
  ],
  [['信息技术'], [FLOWERS]],
  [['科学'], [FLOWERS]],
  [['综合实践活动'], [FLOWERS]],
  [['劳动'], []],
  [
    ['语文', '体育'],
    ['study 8 PHOTO MONTH', 'sport 8 PHOTO MONTH', FLOWERS],
  ],
])('annex 1 asks of a teacher of %j: %j', (courses, quotas) => {
  expect(asked(text, TEACHER, courses)).toEqual(quotas);
});

test('a homeroom teacher has the class photo and 社会实践 beside the own subject', () => {
  expect(asked(text, HOMEROOM_TEACHER, ['语文'], true)).toEqual([
    'class-photo 1 PHOTO TERM',
    'study 8 PHOTO MONTH',
    'practice 8 PHOTO MONTH',
    FLOWERS,
  ]);
  expect(asked(text, TEACHER, ['语文'], true)).toEqual(asked(text, HOMEROOM_TEACHER, ['语文'], true));
});

test('a household has sixteen in each of five categories, in sport records or photos', () => {
  expect(asked(text, GUARDIAN)).toEqual([
    'study 16 PHOTO MONTH',
    'humanity 16 PHOTO MONTH',
    'sport 16 RECORD_OR_PHOTO MONTH',
    'art 16 PHOTO MONTH',
    'practice 16 PHOTO MONTH',
  ]);
  expect(asked(text, STUDENT)).toEqual([]);
});

test('the reduced variant asks a quarter of it, and another scheme asks nothing', () => {
  expect(asked(reduced, GUARDIAN)).toEqual([
    'study 4 PHOTO MONTH',
    'humanity 4 PHOTO MONTH',
    'sport 4 RECORD_OR_PHOTO MONTH',
    'art 4 PHOTO MONTH',
    'practice 4 PHOTO MONTH',
  ]);
  expect(asked(findPreset('guilin-yanshan-2023')!.scheme, GUARDIAN)).toEqual([]);
  expect(asked(findPreset('guilin-yanshan-2023')!.scheme, TEACHER, ['语文'])).toEqual([]);
});

test('a quota that is off, asks nothing, or is for other grades is no quota', () => {
  const of = (more: Partial<SchemeQuota>) => {
    const items = text.quotas.items.map((quota) => (quota.id === 'home-art' ? { ...quota, ...more } : quota));
    const scheme = { ...text, quotas: { ...text.quotas, items } };
    return quotasFor(scheme, { role: GUARDIAN, grade: 3 }).length;
  };

  expect([of({}), of({ off: true }), of({ atLeast: 0 }), of({ grades: [4] }), of({ grades: [3] })]).toEqual([
    5, 4, 4, 4, 5,
  ]);
});

/** A term of five months: three weeks of the first school days, half of the last month. */
const term: QuotaTerm = {
  startsOn: date('2026-09-14'),
  endsOn: date('2027-01-15'),
  schoolDays: { '2026-09': 12, '2026-10': 17, '2026-11': 21, '2026-12': 23, '2027-01': 10 },
  workingDays: { '2026-09': 22, '2026-10': 17, '2026-11': 21, '2026-12': 23, '2027-01': 20 },
};
const home = text.quotas.items.find(({ id }) => id === 'home-study')!;
const photo = text.quotas.items.find(({ id }) => id === 'class-photo')!;
const dueOver = (scheme: typeof text, quota: SchemeQuota) =>
  monthsOf(term).map((month) => dueIn(scheme, quota, term, month));

test('the months of a term are those it touches', () => {
  expect(monthsOf(term)).toEqual(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
  expect(monthsOf({ startsOn: date('2027-03-01'), endsOn: date('2027-03-31') })).toEqual(['2027-03']);
});

test('a broken month is due by its school days, rounded down: 16 × 12/22 = 8, 16 × 10/20 = 8', () => {
  expect(dueOver(text, home)).toEqual([8, 16, 16, 16, 8]);
});

test('a broken month is waived where the scheme says so', () => {
  expect(reduced.quotas.brokenMonths).toBe(BrokenMonth.WAIVED);
  expect(dueOver(reduced, home)).toEqual([0, 16, 16, 16, 0]);
});

test.each([
  [16, 1, 22, 0],
  [16, 2, 22, 1],
  [16, 21, 22, 15],
  [16, 22, 22, 16],
  [16, 23, 22, 16],
  [16, 0, 22, 0],
  [16, 0, 0, 0],
  [8, 11, 22, 4],
  [7, 11, 22, 3],
])('%i a month is due with %i of %i days: %i', (atLeast, taught, working, due) => {
  const short = { ...term, schoolDays: { '2026-09': taught }, workingDays: { '2026-09': working } };

  expect(dueIn(text, { ...home, atLeast }, short, '2026-09')).toBe(due);
});

test('a month outside the term owes nothing', () => {
  expect(dueIn(text, home, term, '2026-08')).toBe(0);
  expect(dueIn(text, home, term, '2027-02')).toBe(0);
});

test('the class photo is due once, within the first week', () => {
  expect(dueOver(text, photo)).toEqual([1, 0, 0, 0, 0]);
  expect(lastDayFor(photo, term, '2026-09')).toBe('2026-09-20');
});

test('a term quota without a number of days is due at the end of the term', () => {
  const { withinDays: _, ...open } = photo;

  expect(dueOver(text, open)).toEqual([0, 0, 0, 0, 1]);
  expect(lastDayFor(open, term, '2026-09')).toBe('2027-01-15');
});

test.each([
  ['2026-09', '2026-09-30'],
  ['2026-12', '2026-12-31'],
  ['2027-01', '2027-01-15'],
])('what is due in %s can be met until %s', (month, day) => {
  expect(lastDayFor(home, term, month)).toBe(day);
});
