import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld, GIVE } from '../support/evidence-world';

const WALL = `query Wall($studentId: ID!, $termId: ID) { flowerWall(studentId: $studentId, termId: $termId) {
  termId termName count giverCount
  courses { name slot reasons { name count } flowers { reasonName note giverName givenAt } }
} }`;

let api: Api;
let school: EvidenceWorld;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
});

const wallOf = async (client: Client, child = '安春', termId: string | null = null) =>
  (await client.ask(WALL, { studentId: school.ids(child)[0], termId })).flowerWall;

const give = (client: Client, names: string[], reason: string, note = '') =>
  client.ask(GIVE, {
    input: {
      ...{ classId: school.third, studentIds: school.ids(...names), reason, note },
      clientMutationId: randomUUID(),
    },
  });

test('ZM-5 the family sees all flowers of the term, by course and reason, with day and giver', async () => {
  const [chinese, maths] = [await school.staff('T001'), await school.staff('T002')];
  await api.setClock('2026-11-23T02:00:00Z');
  await give(chinese, ['安春', '安夏'], 'speaking', '读得有感情');
  await api.setClock('2026-11-24T02:00:00Z');
  await give(chinese, ['安春'], 'speaking');
  await give(maths, ['安春'], 'inquiry', '想出两种办法');

  const wall = await wallOf(await school.parent('安春'));

  expect(wall).toMatchObject({ termName: '2026—2027 学年第一学期', count: 3, giverCount: 2 });
  expect(wall.courses).toEqual([
    {
      name: '语文',
      slot: 2,
      reasons: [{ name: '积极发言', count: 2 }],
      flowers: [
        {
          reasonName: '积极发言',
          note: null,
          giverName: '王语文',
          givenAt: expect.stringMatching(/^2026-11-24T02:00:/),
        },
        {
          reasonName: '积极发言',
          note: '读得有感情',
          giverName: '王语文',
          givenAt: expect.stringMatching(/^2026-11-23T02:00:/),
        },
      ],
    },
    {
      name: '数学',
      slot: 2,
      reasons: [{ name: '爱动脑探究', count: 1 }],
      flowers: [
        {
          reasonName: '爱动脑探究',
          note: '想出两种办法',
          giverName: '周数学',
          givenAt: expect.stringMatching(/^2026-11-24T02:00:/),
        },
      ],
    },
  ]);
});

test('ZM-5 the pupil sees the same wall; a teacher of the class too', async () => {
  const own = await wallOf(await school.pupil('安春'));

  expect(own).toEqual(await wallOf(await school.parent('安春')));
  expect(own).toEqual(await wallOf(await school.staff('T004')));
});

test('ZM-5 on a child’s wall hang its own flowers alone, and a child without any has an empty one', async () => {
  expect((await wallOf(await school.parent('安夏'), '安夏')).count).toBe(1);
  expect(await wallOf(await school.parent('安云'), '安云')).toMatchObject({ count: 0, giverCount: 0, courses: [] });
});

test('ZM-5 what was taken back hangs no more', async () => {
  const music = await school.staff('T004');
  const { batchId } = await school.give(music, ['安秋'], 'creation');
  const father = await school.parent('安秋');
  expect((await wallOf(father, '安秋')).courses.map(({ name }: { name: string }) => name)).toEqual(['音乐']);

  await school.undo(music, batchId);
  expect((await wallOf(father, '安秋')).count).toBe(0);
});

test('ZM-5 another family, another class’s teacher and another school find no wall', async () => {
  const stranger = await EvidenceWorld.open(api);
  const [studentId] = school.ids('安春');

  expect(await (await school.parent('安夏')).refusal(WALL, { studentId })).toBe('NOT_FOUND');
  expect(await (await school.pupil('安夏')).refusal(WALL, { studentId })).toBe('NOT_FOUND');
  expect(await (await stranger.staff('T001')).refusal(WALL, { studentId })).toBe('NOT_FOUND');
  const [other] = school.ids('白雨');
  expect(await (await school.staff('T001')).refusal(WALL, { studentId: other })).toBe('NOT_FOUND');
});

test('ZM-5 a term of another school, or none at all, is not found', async () => {
  const stranger = await EvidenceWorld.open(api);
  const father = await school.parent('安春');
  const [studentId] = school.ids('安春');

  expect(await father.refusal(WALL, { studentId, termId: stranger.world.termId })).toBe('NOT_FOUND');
  expect(await father.refusal(WALL, { studentId, termId: 'absurd' })).toBe('NOT_FOUND');
  expect(await father.refusal(WALL, { studentId, termId: '' })).toBe('NOT_FOUND');
});
