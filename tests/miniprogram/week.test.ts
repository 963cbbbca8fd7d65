import type { Moment } from '../../miniprogram/src/features/moments/moments.queries.js';
import { mayGoOn, storyOf } from '../../miniprogram/src/features/moments/week.js';
import {
  behindCount,
  countingWords,
  leftWords,
  monthWords,
  openQuotas,
  progressWords,
} from '../../miniprogram/src/features/evidence/quota-words.js';
import type { Quota } from '../../miniprogram/src/features/evidence/evidence.queries.js';

const record = (happenedOn: string, categoryName: string, recorderRole: string, state = 'VERIFIED') =>
  ({
    kind: 'RECORD',
    at: `${happenedOn}T04:00:00.000Z`,
    who: recorderRole === 'GUARDIAN' ? '陈青' : '王敏',
    slot: 2,
    record: { happenedOn, categoryName, recorderRole, state },
  }) as Moment;

const given = { who: '周数学', slot: 1, record: null, conduct: null, isTakenBack: false };
const flower = (at: string) => ({ ...given, kind: 'FLOWER', at }) as Moment;
const note = (at: string, kind: string) => ({ ...given, kind: 'CONDUCT', at, conduct: { kind } }) as Moment;

const told = (moments: Moment[], today: string) =>
  storyOf(moments, '晓禾', today)
    ?.phrases.map(({ text }) => text)
    .join('');

describe('the sentence of a week', () => {
  test('tells flowers first, then the fullest categories, and who wrote them down', () => {
    const week = [
      record('2026-11-25', '社会实践', 'GUARDIAN'),
      record('2026-11-24', '学业水平', 'TEACHER'),
      record('2026-11-23', '学业水平', 'TEACHER'),
      flower('2026-11-26T02:00:00.000Z'),
    ];

    expect(told(week, '2026-11-27')).toBe('这周，晓禾收到 1 朵小红花，学业水平记下 2 条，社会实践记下 1 条。');
    expect(storyOf(week, '晓禾', '2026-11-27')?.note).toBe('11月23日—11月29日 · 2 位老师和家里留下 4 个时刻');
  });

  test('tells praise, and neither a reminder nor what was taken back', () => {
    const week = [
      note('2026-11-26T02:00:00.000Z', 'PRAISE'),
      note('2026-11-26T03:00:00.000Z', 'NEEDS_ATTENTION'),
      { ...flower('2026-11-26T02:00:00.000Z'), isTakenBack: true },
    ];

    expect(told(week, '2026-11-27')).toBe('这周，晓禾得到 1 次表扬。');
    expect(storyOf(week.slice(1), '晓禾', '2026-11-27')).toBeNull();
  });

  test('tells last week while this one is young, and nothing older', () => {
    expect(told([record('2026-11-22', '体育活动', 'GUARDIAN')], '2026-11-23')).toBe('上周，晓禾体育活动记下 1 条。');
    expect(told([record('2026-11-15', '体育活动', 'GUARDIAN')], '2026-11-23')).toBeUndefined();
  });

  test('counts a flower by the day in Shanghai, not by the day in Greenwich', () => {
    expect(told([flower('2026-11-22T16:30:00.000Z')], '2026-11-23')).toBe('这周，晓禾收到 1 朵小红花。');
    expect(told([flower('2026-11-22T15:30:00.000Z')], '2026-11-23')).toBe('上周，晓禾收到 1 朵小红花。');
  });

  test('is read on while the earliest moment is of this week', () => {
    const [monday, sunday] = [flower('2026-11-22T16:00:00.000Z'), flower('2026-11-22T15:59:00.000Z')];

    expect(mayGoOn([flower('2026-11-26T02:00:00.000Z'), monday], '2026-11-27')).toBe(true);
    expect(mayGoOn([monday, sunday], '2026-11-27')).toBe(false);
    expect(mayGoOn([], '2026-11-27')).toBe(false);
  });

  test('leaves out drafts, returned and hidden records', () => {
    const unseen = ['DRAFT', 'RETURNED', 'HIDDEN'].map((state) => record('2026-11-25', '学业水平', 'GUARDIAN', state));

    expect(told(unseen, '2026-11-27')).toBeUndefined();
  });
});

describe('the words for quotas', () => {
  const quota = (part: Partial<Quota>): Quota => ({
    id: 'home-study',
    name: '学业水平',
    category: 'study',
    slot: 2,
    unit: 'PHOTO',
    due: 16,
    done: 13,
    lastDay: '2026-11-30',
    daysLeft: 4,
    ...part,
  });

  test('say how far a month is in kinds, whatever each of them counts', () => {
    const [none, some, full] = [quota({ done: 0 }), quota({ unit: 'RECORD', due: 3, done: 1 }), quota({ done: 16 })];

    expect(monthWords([none, some, some, full, full])).toBe('5 类里，2 类够了，2 类在记，1 类还没开始。');
    expect(monthWords([full, none])).toBe('2 类里，1 类够了，1 类还没开始。');
    expect(monthWords([none, none])).toBe('2 类都还没开始，想到就记。');
    expect(monthWords([full, quota({ due: 8, done: 9 })])).toBe('2 类都够了。');
  });

  test('say what of a quota is done; more than is asked is enough', () => {
    const flowers = quota({ unit: 'FLOWER', due: 1, done: 9 });

    expect([progressWords(quota({})), progressWords(flowers)]).toEqual(['13 / 16 张', '9 朵，够了']);
    expect(progressWords(quota({ done: 16 }))).toBe('16 / 16 张');
    expect([behindCount(quota({})), behindCount(flowers), behindCount(quota({ done: 16 }))]).toEqual([
      ...['/ 16', '朵', '张'],
    ]);
    expect([leftWords(quota({})), leftWords(quota({ done: 20 }))]).toEqual(['还可 3', '齐了']);
  });

  test('say what an entry counts for, and that one without a photo does not count as photos', () => {
    expect(countingWords(quota({}), 2)).toBe('记下后，学业水平本月有 15 张，还可记 1 张');
    expect(countingWords(quota({}), 3)).toBe('记下后，学业水平本月有 16 张，已经够了，多记的也会留下');
    expect(countingWords(quota({}), 0)).toBe('会留下来；配上照片，才计入学业水平的张数');
    expect(countingWords(quota({ unit: 'RECORD' }), 5)).toBe('记下后，学业水平本月有 14 条，还可记 2 条');
    expect(countingWords(quota({ unit: 'RECORD_OR_PHOTO' }), 0)).toBe('记下后，学业水平本月有 14 次，还可记 2 次');
    expect(countingWords(undefined, 1)).toBe('会留在孩子的成长里，不计数量');
  });

  test('the nearest last day comes first; what is full or over is left out', () => {
    const quotas = [
      quota({ id: 'late', daysLeft: 9 }),
      quota({ id: 'near', daysLeft: 2 }),
      quota({ id: 'full', done: 16, daysLeft: 1 }),
      quota({ id: 'over', daysLeft: 0 }),
    ];

    expect(openQuotas(quotas).map(({ id }) => id)).toEqual(['near', 'late']);
  });
});
