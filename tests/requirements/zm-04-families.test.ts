import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld, HOUSEHOLD } from '../support/evidence-world';
import { pause } from '../support/households';

const CLASS = `query Q($classId: ID!, $month: String) { classQuotas(classId: $classId, month: $month) {
  months month quotas { id name unit due lastDay daysLeft law examples } families { studentId name seatNumber done } } }`;
const STAFF = `query Q($schoolId: ID!, $month: String) { staffQuotas(schoolId: $schoolId, month: $month) {
  months month quotas { id name due done lastDay classNames law examples } } }`;
const RECORDS = `query Q($schoolId: ID!, $month: String!, $category: String!, $first: Int, $after: ID) {
  staffRecords(schoolId: $schoolId, month: $month, category: $category, first: $first, after: $after) { nodes { words className } nextCursor } }`;

let api: Api;
let school: EvidenceWorld;
let father: Client;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  leader = await school.staff('T001');
});

const familiesOf = async (client = leader, month: string | null = null, classId = school.third) =>
  (await client.ask(CLASS, { classId, month })).classQuotas;

test('ZM-4 the homeroom teacher sees every household of the class by seat, with what is due, done and the last day', async () => {
  await school.save(father, { photoIds: await school.photos(father, 3) });
  await school.save(father, { category: 'sport', words: '跳绳' });
  const summer = await school.parent('安夏', 'TERMS', 'PHOTOS');
  await school.save(summer, { studentIds: school.ids('安夏'), photoIds: await school.photos(summer, 1) });
  const found = await familiesOf();

  expect([found.months, found.month]).toEqual([['2026-09', '2026-10', '2026-11'], '2026-11']);
  expect(found.quotas.map((quota: { id: string; due: number }) => `${quota.id} ${quota.due}`)).toEqual([
    'home-study 16',
    'home-humanity 16',
    'home-sport 16',
    'home-art 16',
    'home-practice 16',
  ]);
  expect(found.quotas[0]).toMatchObject({ unit: 'PHOTO', lastDay: '2026-11-30', daysLeft: 8 });
  expect(found.quotas[0].examples).toEqual(['写作业', '课外阅读']);
  expect(found.quotas[2].law).toBe('《驻马店市小学生电子化综合素质评价报告单（册）实施方案》附件1 家长端');
  expect(found.families.map(({ seatNumber }: { seatNumber: number }) => seatNumber)).toEqual(
    Array.from({ length: 14 }, (_, at) => at + 1),
  );
  expect(found.families.slice(0, 3)).toEqual([
    { studentId: school.ids('安春')[0], name: '安春', seatNumber: 1, done: [3, 0, 1, 0, 0] },
    { studentId: school.ids('安夏')[0], name: '安夏', seatNumber: 2, done: [1, 0, 0, 0, 0] },
    { studentId: school.ids('安秋')[0], name: '安秋', seatNumber: 3, done: [0, 0, 0, 0, 0] },
  ]);
});

test('ZM-4 what the homeroom teacher sees of a household is what the household sees itself', async () => {
  const { families } = await familiesOf();
  const { householdQuotas } = await father.ask(HOUSEHOLD, { studentId: school.ids('安春')[0] });

  expect(families[0].done).toEqual(householdQuotas.map(({ done }: { done: number }) => done));
});

test('ZM-4 the months of the term can be looked back to; another is refused', async () => {
  await school.save(father, { happenedOn: '2026-09-30', photoIds: await school.photos(father, 2) });

  expect((await familiesOf(leader, '2026-09')).families[0].done).toEqual([2, 0, 0, 0, 0]);
  expect((await familiesOf(leader, '2026-10')).families[0].done).toEqual([0, 0, 0, 0, 0]);
  await expect(familiesOf(leader, '2026-07')).rejects.toMatchObject({ field: 'month' });
});

test('ZM-4 how far a household is, is not for its neighbours nor for teachers who do not lead the class', async () => {
  const other = await EvidenceWorld.open(api);
  const refusalOf = (client: Client, classId = school.third) => client.refusal(CLASS, { classId });

  expect(await refusalOf(await school.staff('T002'))).toBe('FORBIDDEN');
  expect(await refusalOf(father)).toBe('NOT_FOUND');
  expect(await refusalOf(await school.pupil('安春'))).toBe('NOT_FOUND');
  expect(await refusalOf(leader, school.second)).toBe('NOT_FOUND');
  expect(await refusalOf(await other.staff('T001'))).toBe('NOT_FOUND');
  expect(await refusalOf(leader, other.third)).toBe('NOT_FOUND');
  expect(await refusalOf(leader, "' or 1=1")).toBe('NOT_FOUND');
  expect((await familiesOf(school.world.administrator)).families).toHaveLength(14);
});

test('ZM-4 a teacher of several classes is asked each quota once, by person, and sees the records behind it', async () => {
  const maths = await school.staff('T002');
  await school.decide(await school.parent('白雨'), '白雨', 'PHOTOS', 'GRANTED');
  const photoIds = await school.photos(maths, 2);
  await school.save(maths, { words: '口算比赛', photoIds });
  const second = { classId: school.second, studentIds: school.ids('白雨'), as: 'TEACHER' };
  await school.save(maths, { ...second, words: '数学角', photoIds: await school.photos(maths, 1) });
  const { staffQuotas } = await maths.ask(STAFF, { schoolId: school.schoolId });

  expect(
    staffQuotas.quotas.map(({ name, due, done }: { name: string; due: number; done: number }) => [name, due, done]),
  ).toEqual([
    ['学业水平', 8, 3],
    ['社会实践', 8, 0],
    ['小红花', 1, 0],
  ]);
  expect(staffQuotas.quotas[0].classNames.toSorted()).toEqual(['三年级（1）班', '二年级（1）班'].toSorted());
  expect(staffQuotas.quotas[1].classNames).toEqual(['二年级（1）班']);
  const asked = { schoolId: school.schoolId, month: '2026-11', category: 'study' };
  const { staffRecords } = await maths.ask(RECORDS, asked);
  expect(staffRecords.nodes.map(({ words }: { words: string }) => words)).toEqual(['数学角', '口算比赛']);
  const first = (await maths.ask(RECORDS, { ...asked, first: 1 })).staffRecords;
  const rest = (await maths.ask(RECORDS, { ...asked, first: 1, after: first.nextCursor })).staffRecords;
  expect([first.nodes[0].words, rest.nodes[0].words, rest.nextCursor]).toEqual(['数学角', '口算比赛', null]);
  expect((await maths.ask(RECORDS, { ...asked, month: '2026-10' })).staffRecords.nodes).toEqual([]);
});

test('ZM-4 who teaches nothing in a school has no month there', async () => {
  const other = await EvidenceWorld.open(api);
  for (const client of [father, school.world.administrator, await other.staff('T002')]) {
    expect(await client.refusal(STAFF, { schoolId: school.schoolId })).toBe('NOT_FOUND');
    expect(await client.refusal(RECORDS, { schoolId: school.schoolId, month: '2026-11', category: 'study' })).toBe(
      'NOT_FOUND',
    );
  }
});

test('ZM-4 a scheme asks for nothing in the months before it is in force', async () => {
  const late = await EvidenceWorld.open(api, 'zhumadian-reduced');
  await late.adopt('zhumadian-text', '2026-11-01');
  const homeroom = await late.staff('T001');
  const dueIn = async (month: string) => {
    const { classQuotas } = await homeroom.ask(CLASS, { classId: late.third, month });
    return classQuotas.quotas.map(({ due }: { due: number }) => due);
  };

  expect(await dueIn('2026-10')).toEqual([4, 4, 4, 4, 4]);
  expect(await dueIn('2026-11')).toEqual([16, 16, 16, 16, 16]);
});

test('ZM-4 a household that takes no part on the last day of a month is not asked and not in the list', async () => {
  const away = await EvidenceWorld.open(api);
  const homeroom = await away.staff('T001');
  await pause(away, homeroom, '安秋', { startsOn: '2026-11-20', lastOn: '2026-12-10' });
  const namesIn = async (month: string) => {
    const { classQuotas } = await homeroom.ask(CLASS, { classId: away.third, month });
    return classQuotas.families.map(({ name }: { name: string }) => name);
  };

  expect(await namesIn('2026-11')).toHaveLength(13);
  expect(await namesIn('2026-11')).not.toContain('安秋');
  expect(await namesIn('2026-10')).toContain('安秋');
});
