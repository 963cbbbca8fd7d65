import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld, FLOWERS, GIVE } from '../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
});

const flowersOf = async (client: Client) => (await client.ask(FLOWERS, { classId: school.third })).classFlowers;
const countsOf = (flowers: { counts: { studentId: string; thisWeek: number }[] }) =>
  Object.fromEntries(flowers.counts.map(({ studentId, thisWeek }) => [studentId, thisWeek]));

test('ZM-5 a teacher gives a flower to many in one call, with a reason, and sees the class as it is now', async () => {
  const names = ['安春', '安夏', '安秋'];
  const input = {
    ...{ classId: school.third, studentIds: school.ids(...names), reason: 'speaking', note: '今天举手很多次' },
    clientMutationId: 'zm-5-first-flowers',
  };
  const { giveFlowers } = await leader.ask(GIVE, { input });

  expect(giveFlowers.classFlowers).toMatchObject({
    givenToday: 3,
    recent: [{ id: giveFlowers.batchId, childCount: 3 }],
  });
  const [spring, summer, autumn] = school.ids(...names);
  expect(countsOf(giveFlowers.classFlowers)).toEqual({ [spring!]: 1, [summer!]: 1, [autumn!]: 1 });
});

test('ZM-5 the family sees the flower with reason, course, giver and words; nobody else of the class does', async () => {
  const [moment] = await school.timeline(await school.parent('安夏'), '安夏');

  expect(moment).toMatchObject({
    kind: 'FLOWER',
    who: '王语文',
    flowerReason: '积极发言',
    course: '语文',
    note: '今天举手很多次',
    record: null,
  });
  expect(await school.timeline(await school.parent('安冬'), '安冬')).toEqual([]);
  expect(await school.timeline(await school.pupil('安夏'), '安夏')).toHaveLength(1);
});

test.each([
  ['T001', ['专心听讲', '积极发言', '作业认真', '有进步', '善于合作', '乐于助人']],
  ['T002', ['专心听讲', '积极发言', '作业认真', '有进步', '善于合作', '乐于助人', '爱动脑探究']],
  ['T003', ['专心听讲', '积极发言', '作业认真', '有进步', '善于合作', '乐于助人', '坚持锻炼']],
  ['T004', ['专心听讲', '积极发言', '作业认真', '有进步', '善于合作', '乐于助人', '作品有创意']],
  ['T005', ['专心听讲', '积极发言', '作业认真', '有进步', '善于合作', '乐于助人']],
])('ZM-5 the teacher %s is offered the reasons of the own subject', async (number, names) => {
  const { reasons } = await flowersOf(await school.staff(number));

  expect(reasons.map(({ name }: { name: string }) => name)).toEqual(names);
});

test('ZM-5 flowers of this week are counted per child, in no order, whoever gave them; those of last week are not', async () => {
  const [bamboo, orchid] = school.ids('安竹', '安兰');
  await api.setClock('2026-11-22T15:58:00Z');
  await school.give(leader, ['安竹']);
  await api.setClock('2026-11-22T16:00:00Z');
  await school.give(leader, ['安竹', '安兰']);
  await api.setClock('2026-11-23T02:00:00Z');
  await school.give(await school.staff('T003'), ['安兰'], 'exercise');

  expect(countsOf(await flowersOf(await school.staff('T002')))).toMatchObject({ [bamboo!]: 1, [orchid!]: 2 });
});

test('ZM-5 taken back, a whole batch shows and counts no more', async () => {
  const music = await school.staff('T004');
  const { batchId } = await school.give(music, ['安江', '安河'], 'creation');
  const [river] = school.ids('安河');
  expect(countsOf(await flowersOf(music))[river!]).toBe(1);

  const { classFlowers } = await school.undo(music, batchId);
  expect(classFlowers).toMatchObject({ givenToday: 0, recent: [] });
  expect(countsOf(classFlowers)[river!]).toBeUndefined();
  expect(await school.timeline(await school.parent('安河'), '安河')).toEqual([]);
  expect(await school.mine(music)).toMatchObject({ 'teach-flowers': 0 });
});

test('ZM-5 giving is what the scheme asks of each subject teacher each month', async () => {
  const morals = await school.staff('T005');
  expect(await school.mine(morals)).toMatchObject({ 'teach-flowers': 0 });
  await school.give(morals, ['安湖', '安海']);

  expect(await school.mine(morals)).toMatchObject({ 'teach-flowers': 2 });
});
