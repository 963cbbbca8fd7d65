import { SheetRate } from '../../../api/src/modules/schemes/codes.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';
import { missingToNext, pointsOf, verdictOn } from '../../../api/src/modules/schemes/sheet.rules.js';
import {
  behind,
  judgeSheet,
  type SheetPeople,
  type SheetPupil,
} from '../../../api/src/modules/oversight/sheet.rules.js';

const sheet = findPreset('zhumadian-text')!.scheme.sheet!;
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('annex 2: the points of a rate', () => {
  test.each([
    ['exactly 90 %', of(9, 10), 20],
    ['89.99… %: never rounded before it is judged', of(89_999, 100_000), 16],
    ['one of a million below 90 %', of(899_999, 1_000_000), 16],
    ['exactly 80 %', of(4, 5), 16],
    ['below 80 %', of(79_999, 100_000), 12],
    ['exactly 60 %', of(3, 5), 12],
    ['below 60 %', of(59_999, 100_000), 10],
    ['exactly 30 %', of(3, 10), 10],
    ['below 30 %', of(29_999, 100_000), 5],
    ['none at all', of(0, 7), 5],
    ['all', of(7, 7), 20],
    ['more days than school days', of(130, 100), 20],
    ['two thirds', of(2, 3), 12],
  ])('%s', (_, ratio, points) => {
    expect(pointsOf(sheet, ratio)).toBe(points);
  });

  test('out of nobody there are none', () => {
    expect([pointsOf(sheet, of(0, 0)), missingToNext(sheet, of(0, 0))]).toEqual([null, null]);
  });

  test.each([
    // The picture of the sheet: 931 of 1 248 households are 74.6 %; 80 % are 998.4, hence 999.
    [of(931, 1248), 68],
    // 64.6 % of 128 968: 80 % are 103 174.4.
    [of(83_310, 128_968), 19_865],
    [of(9, 10), null],
    [of(8, 9), 1],
    [of(0, 1), 1],
  ])('what is missing of %j to the next band is %s', (ratio, missing) => {
    expect(missingToNext(sheet, ratio)).toBe(missing);
  });
});

describe('annex 2: the verdict', () => {
  test.each([
    [100, '特优'],
    [90, '特优'],
    [89, '优秀'],
    [80, '优秀'],
    [79, '良好'],
    [70, '良好'],
    [69, '合格'],
    [61, '合格'],
    [60, null],
    [25, null],
  ])('%s points are %s', (total, name) => {
    expect(verdictOn(sheet, total)?.name ?? null).toBe(name);
  });
});

const pupil = (id: string, more: Partial<SheetPupil> = {}): SheetPupil => ({
  ...{ id, classId: 'one', opened: false, able: true, done: false, missing: [], used: 0, qualified: false },
  ...more,
});

const people = (more: Partial<SheetPeople>): SheetPeople => ({
  ...{ pupils: [], staff: [], schoolDays: 10, calendarDays: 14 },
  ...more,
});

const ratios = (judged: ReturnType<typeof judgeSheet>) =>
  Object.fromEntries(judged.rates.map(({ kind, numerator, denominator }) => [kind, `${numerator}/${denominator}`]));

test('five times twelve is sixty, and does not pass', () => {
  const pupils = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    pupil(id, { opened: index < 3, done: index < 3, qualified: index < 3, used: 6 }),
  );
  const staff = pupils.map(({ id, done }) => ({ id: `t${id}`, teaches: true, done, missing: [], used: 6 }));
  const judged = judgeSheet(sheet, people({ pupils, staff }));

  expect(ratios(judged)).toEqual({
    ...{ ACCOUNTS: '3/5', TEACHERS: '3/5', HOUSEHOLDS: '3/5', ACTIVITY: '60/100', BOOKLETS: '3/5' },
  });
  expect(judged.rates.map(({ points }) => points)).toEqual([12, 12, 12, 12, 12]);
  expect([judged.total, judged.verdict]).toEqual([60, null]);
});

test('a household that cannot take part leaves its denominator, and no other', () => {
  const pupils = [pupil('a', { done: true, opened: true }), pupil('b', { able: false })];
  const judged = judgeSheet(sheet, people({ pupils }));

  expect(ratios(judged)).toMatchObject({ ACCOUNTS: '1/2', HOUSEHOLDS: '1/1', BOOKLETS: '0/2', ACTIVITY: '0/20' });
  const all = { ...sheet, households: 'ALL' as never };
  expect(ratios(judgeSheet(all, people({ pupils }))).HOUSEHOLDS).toBe('1/2');
});

test('who neither teaches nor leads a class is no teacher unless the scheme counts all staff', () => {
  const staff = [
    { id: 'teacher', teaches: true, done: true, missing: [], used: 3 },
    { id: 'doctor', teaches: false, done: true, missing: [], used: 5 },
  ];

  expect(ratios(judgeSheet(sheet, people({ staff })))).toMatchObject({ TEACHERS: '1/1', ACTIVITY: '3/10' });
  const all = { ...sheet, teachers: 'STAFF' as never, days: 'CALENDAR_DAYS' as never };
  expect(ratios(judgeSheet(all, people({ staff })))).toMatchObject({ TEACHERS: '2/2', ACTIVITY: '8/28' });
});

test('an empty school, or one without teachers, has rates out of nobody and no verdict', () => {
  const empty = judgeSheet(sheet, people({}));
  expect(empty.rates.map(({ points }) => points)).toEqual([null, null, null, null, null]);
  expect([empty.total, empty.verdict]).toEqual([0, null]);

  const good = { opened: true, done: true, qualified: true, used: 10 };
  const without = judgeSheet(sheet, people({ pupils: [pupil('a', good)] }));
  expect(without.rates.map(({ points }) => points)).toEqual([20, null, 20, 20, 20]);
  expect([without.total, without.verdict]).toEqual([80, null]);
});

test('every figure is the sum of its rows, in all and by class', () => {
  const pupils = [pupil('a', { used: 2 }), pupil('b', { classId: 'two', used: 3 }), pupil('c', { classId: 'two' })];
  const staff = [{ id: 't', teaches: true, done: false, missing: ['8 月 学习'], used: 4 }];
  const all = people({ pupils, staff });
  const rows = behind(SheetRate.ACTIVITY, sheet, all);
  const { numerator, denominator, classes } = judgeSheet(sheet, all).rates.find(({ kind }) => kind === 'ACTIVITY')!;

  expect(rows.map(({ id, times, isCounted }) => [id, times, isCounted])).toEqual([
    ['a', 2, true],
    ['b', 3, true],
    ['c', 0, false],
    ['t', 4, true],
  ]);
  expect([numerator, denominator]).toEqual([9, 40]);
  expect(classes).toEqual([
    { classId: 'one', numerator: 2, denominator: 10 },
    { classId: 'two', numerator: 3, denominator: 20 },
  ]);
});
