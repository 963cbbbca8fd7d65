import { burdenGroups, burdenOf, monthlyBurden } from '../../../api/src/modules/schemes/burden.rules.js';
import type { Scheme, SchemeQuota } from '../../../api/src/modules/schemes/document/scheme-schema.js';
import { whyNotMeant } from '../../../api/src/modules/schemes/meant.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';

const text = findPreset('zhumadian-text')!.scheme;
const reduced = findPreset('zhumadian-reduced')!.scheme;
const quotaOf = (scheme: Scheme, id: string): SchemeQuota => scheme.quotas.items.find((quota) => quota.id === id)!;

// A record takes 60 seconds, a photo 20, a flower 10; a record holds nine photos, the class photo's three.
test.each([
  // 16 photos in two records: 2 × 60 + 16 × 20; each by itself: 16 × 80.
  ['home-study', { captures: 2, least: 440, most: 1280 }],
  // Records or photos: 16 records without a photo would take 960, photos less.
  ['home-sport', { captures: 2, least: 440, most: 1280 }],
  ['teach-study', { captures: 1, least: 220, most: 640 }],
  ['class-photo', { captures: 1, least: 80, most: 80 }],
  ['teach-flowers', { captures: 1, least: 10, most: 10 }],
])('annex 1 %s costs %j', (id, burden) => {
  expect(burdenOf(text, quotaOf(text, id))).toEqual(burden);
});

test('a household is asked for ten records in a month, of 37 to 107 minutes; with less asked for, five', () => {
  const home = (scheme: Scheme) =>
    monthlyBurden(scheme, burdenGroups(scheme).find(({ id }) => id === 'GUARDIAN')!.quotas);

  // Five categories of 440 to 1280 seconds; of 1 × 60 + 4 × 20 to 4 × 80.
  expect(home(text)).toEqual({ captures: 10, least: 2200, most: 6400 });
  expect(home(reduced)).toEqual({ captures: 5, least: 700, most: 1600 });
});

test('what is asked of the same persons stands together, with what they are called', () => {
  expect(burdenGroups(text).map(({ who, quotas }) => [who, quotas.map(({ id }) => id)])).toEqual([
    ['班主任（在任课之外）', ['class-photo', 'lead-practice']],
    ['语文、数学、英语教师', ['teach-study']],
    ['思想品德教师', ['teach-humanity']],
    ['体育教师', ['teach-sport']],
    ['音乐、美术教师', ['teach-art']],
    ['语文、数学、英语、音乐、美术、体育、信息技术、科学、思想品德、综合实践活动教师', ['teach-flowers']],
    ['每户家庭（每个孩子）', ['home-study', 'home-humanity', 'home-sport', 'home-art', 'home-practice']],
  ]);
});

/** A quota of the household, otherwise than the document has it. */
const changed = (id: string, change: Partial<SchemeQuota>): SchemeQuota => ({ ...quotaOf(text, id), ...change });

test.each<[string, Partial<SchemeQuota>, object]>([
  ['records alone, with at most a photo each', { unit: 'RECORD' as never }, { captures: 16, least: 960, most: 1280 }],
  ['flowers, given all at once or one by one', { unit: 'FLOWER' as never }, { captures: 1, least: 10, most: 160 }],
  ['ten photos need a second record', { atLeast: 10 }, { captures: 2, least: 320, most: 800 }],
  ['nine do not', { atLeast: 9 }, { captures: 1, least: 240, most: 720 }],
])('%s', (_, change, burden) => {
  expect(burdenOf(text, changed('home-study', change))).toEqual(burden);
});

test('of a month counts the grade of which most is asked, and nothing of the term', () => {
  const quotas = [
    changed('home-study', { grades: [1, 2], atLeast: 9 }),
    changed('home-art', { grades: [3], atLeast: 9 }),
    changed('home-humanity', { grades: [3], atLeast: 9 }),
    changed('home-practice', { per: 'TERM' as never }),
  ];

  expect(monthlyBurden(text, quotas)).toEqual({ captures: 2, least: 480, most: 1440 });
  expect(monthlyBurden(text, [])).toEqual({ captures: 0, least: 0, most: 0 });
});

test('what is switched off, or asks for nothing, costs nothing', () => {
  const items = text.quotas.items.map((quota) => ({ ...quota, off: quota.of !== 'GUARDIAN', atLeast: 0 }));
  expect(burdenGroups({ ...text, quotas: { ...text.quotas, items } })).toEqual([]);
});

test.each<[Partial<Scheme['appliesTo']>, string | null]>([
  [{}, null],
  [{ schools: ['s1'] }, null],
  [{ schools: ['s2'] }, '这份方案没有列入本校。'],
  [{ units: ['city'] }, null],
  [{ units: ['elsewhere'] }, '这份方案不适用于本校所属的地区。'],
])('a scheme for %j is meant for the school: %s', (appliesTo, whyNot) => {
  const school = { code: 's1', stages: ['PRIMARY'], units: ['s1', 'county', 'city'] };
  expect(whyNotMeant({ ...text, appliesTo } as Scheme, school)).toBe(whyNot);
});

test('a scheme for primary schools is not meant for a school without that stage', () => {
  const school = { code: 's1', stages: ['JUNIOR'], units: [] };
  expect(whyNotMeant(text, school)).toBe('这份方案不适用于本校的学段。');
});
