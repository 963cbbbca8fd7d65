import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld, FLOWERS, HOUSEHOLD, MINE, SAVE } from '../support/evidence-world';

interface Progress {
  id: string;
  name: string;
  unit: string;
  due: number;
  done: number;
  lastDay: string;
  daysLeft: number;
}

let api: Api;
let school: EvidenceWorld;
let father: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
});

const mineOf = async (number: string, month: string, classId = school.third): Promise<Progress[]> =>
  (await (await school.staff(number)).ask(MINE, { classId, month })).myQuotas;
const homeOf = async (month: string, place = school, client = father): Promise<Progress[]> =>
  (await client.ask(HOUSEHOLD, { studentId: place.ids('安春')[0], month })).householdQuotas;
const told = (rows: Progress[]) => rows.map(({ name, unit, due }) => `${name} ${due} ${unit}`);

const FLOWER = '小红花 1 FLOWER';

test.each([
  ['the teacher of mathematics', 'T002', ['学业水平 8 PHOTO', FLOWER]],
  ['the PE teacher', 'T003', ['体育活动 8 PHOTO', FLOWER]],
  ['the music teacher', 'T004', ['艺术素养 8 PHOTO', FLOWER]],
  ['the teacher of morals', 'T005', ['人文素养 8 PHOTO', FLOWER]],
  ['the homeroom teacher, who teaches Chinese', 'T001', ['学业水平 8 PHOTO', '社会实践 8 PHOTO', FLOWER]],
])('ZM-4 in a whole month %s is asked what annex 1 asks', async (_, number, quotas) => {
  expect(told(await mineOf(number, '2026-11'))).toEqual(quotas);
});

test('ZM-4 the homeroom teacher of another class owes nothing there as a leader of this one', async () => {
  expect(told(await mineOf('T002', '2026-11', school.second))).toEqual([
    '学业水平 8 PHOTO',
    '社会实践 8 PHOTO',
    FLOWER,
  ]);
});

test('ZM-4 a household is asked for sixteen photos in each of five categories, sport by records or photos', async () => {
  const rows = await homeOf('2026-11');

  expect(told(rows)).toEqual([
    '学业水平 16 PHOTO',
    '人文素养 16 PHOTO',
    '体育活动 16 RECORD_OR_PHOTO',
    '艺术素养 16 PHOTO',
    '社会实践 16 PHOTO',
  ]);
  expect(rows[0]).toMatchObject({ done: 0, lastDay: '2026-11-30', daysLeft: 8 });
});

test('ZM-4 the class photo is asked of the homeroom teacher in the first seven days of the term', async () => {
  const rows = await mineOf('T001', '2026-09');

  expect(rows.find(({ id }) => id === 'class-photo')).toMatchObject({
    name: '班级合照',
    due: 1,
    done: 0,
    lastDay: '2026-09-07',
    daysLeft: 0,
  });
  expect((await mineOf('T002', '2026-09')).map(({ id }) => id)).not.toContain('class-photo');
});

test('ZM-4 sport counts by records or photos, whichever is more; the other categories by photos', async () => {
  for (const _ of [1, 2, 3]) await school.save(father, { category: 'sport', words: '跳绳', happenedOn: '2026-10-12' });
  await school.save(father, { category: 'art', words: '唱歌', happenedOn: '2026-10-12' });
  const done = async () => school.household(father, '安春', '2026-10');
  expect(await done()).toMatchObject({ 'home-sport': 3, 'home-art': 0 });

  const photoIds = await school.photos(father, 5);
  await school.save(father, { category: 'sport', happenedOn: '2026-10-13', photoIds });
  expect(await done()).toMatchObject({ 'home-sport': 5, 'home-study': 0 });
});

test('ZM-4 a capture counts in the month in which it happened, whenever it is handed in', async () => {
  await school.save(father, { category: 'art', happenedOn: '2026-09-30', photoIds: await school.photos(father, 2) });

  expect(await school.household(father, '安春', '2026-09')).toMatchObject({ 'home-art': 2 });
  expect(await school.household(father, '安春', '2026-11')).toMatchObject({ 'home-art': 0 });
});

test("ZM-4 what a teacher or the child records is not the household's, and a teacher's counts once", async () => {
  const teacher = await school.staff('T001');
  const pupil = await school.pupil('安春');
  await school.save(teacher, { photoIds: await school.photos(teacher, 3) });
  await school.save(pupil, { photoIds: await school.photos(pupil, 1) });

  expect(await school.household(father)).toMatchObject({ 'home-study': 0 });
  expect(await school.mine(teacher)).toMatchObject({ 'teach-study': 3, 'lead-practice': 0 });
});

/** A term from Monday 14 September to Friday 11 December. */
const BROKEN = { term: ['2026-09-14', '2026-12-11'] as [string, string] };

test('ZM-4 a month that the term covers in part is due by its school days, rounded down', async () => {
  const broken = await EvidenceWorld.open(api, 'zhumadian-text', BROKEN);
  const family = await broken.parent('安春');
  const leader = await broken.staff('T001');
  const dueOf = async (month: string) => {
    const { myQuotas } = await leader.ask(MINE, { classId: broken.third, month });
    const own = Object.fromEntries(myQuotas.map(({ id, due }: Progress) => [id, due]));
    const home = new Set((await homeOf(month, broken, family)).map(({ due }) => due));
    return [[...home], own['teach-study'], own['lead-practice'], own['teach-flowers'] ?? 0];
  };

  // September has 22 working days (the 25th is free, the 20th made up), of which 13 are taught: 16 × 13 / 22 = 9.45.
  expect(await dueOf('2026-09')).toEqual([[9], 4, 4, 0]);
  expect(await dueOf('2026-10')).toEqual([[16], 8, 8, 1]);
  // December has 23, of which 9 are taught: 16 × 9 / 23 = 6.26, 8 × 9 / 23 = 3.13.
  expect(await dueOf('2026-12')).toEqual([[6], 3, 3, 0]);
  expect((await homeOf('2026-12', broken, family))[0]).toMatchObject({ lastDay: '2026-12-11', daysLeft: 19 });
});

test('ZM-4 a month outside of the term is refused in Chinese', async () => {
  await expect(homeOf('2026-08')).rejects.toMatchObject({ field: 'month', message: '这个月不在本学期里。' });
});

test('ZM-4 the reduced variant asks for four where the document asks for sixteen or eight, and waives broken months', async () => {
  const reduced = await EvidenceWorld.open(api, 'zhumadian-reduced');
  const family = await reduced.parent('安春');
  const teacher = await reduced.staff('T001');
  const { myQuotas } = await teacher.ask(MINE, { classId: reduced.third, month: '2026-11' });

  expect(told(await homeOf('2026-11', reduced, family))).toEqual([
    '学业水平 4 PHOTO',
    '人文素养 4 PHOTO',
    '体育活动 4 RECORD_OR_PHOTO',
    '艺术素养 4 PHOTO',
    '社会实践 4 PHOTO',
  ]);
  expect(told(myQuotas)).toEqual(['学业水平 4 PHOTO', '社会实践 4 PHOTO', FLOWER]);
  const broken = await EvidenceWorld.open(api, 'zhumadian-reduced', BROKEN);
  expect(await homeOf('2026-09', broken, await broken.parent('安春'))).toEqual([]);
  expect(await homeOf('2026-10', broken, await broken.parent('安春'))).toHaveLength(5);
});

test('ZM-4 another scheme on the same school changes quotas, categories and flower reasons; old records stand', async () => {
  const swapped = await EvidenceWorld.open(api);
  const family = await swapped.parent('安春', 'TERMS', 'PHOTOS');
  const teacher = await swapped.staff('T001');
  const old = await swapped.save(family, { photoIds: await swapped.photos(family, 2) });
  const reasonsOf = async () =>
    (await teacher.ask(FLOWERS, { classId: swapped.third })).classFlowers.reasons.map((row: { id: string }) => row.id);
  const before = await reasonsOf();
  await swapped.adopt('primary-framework', '2026-11-01');

  expect(await homeOf('2026-11', swapped, family)).toEqual([]);
  expect((await teacher.ask(MINE, { classId: swapped.third, month: '2026-11' })).myQuotas).toEqual([]);
  const humanity = swapped.input({ category: 'humanity' });
  expect(await family.refusal(SAVE, { input: humanity })).toBe('INVALID_INPUT');
  expect((await swapped.save(family, { category: 'labour', words: '洗碗' })).category).toBe('labour');
  expect(before).toEqual(['listening', 'speaking', 'homework', 'progress', 'teamwork', 'helping']);
  expect(await reasonsOf()).toEqual([...before, 'work']);
  expect(await swapped.one(family, old.id)).toMatchObject({ category: 'study', state: 'VERIFIED' });
});
