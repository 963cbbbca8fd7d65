import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld, FLOWERS } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { UNDO_NOTE } from '../support/teaching-documents';

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let maths: Client;
let sport: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  [leader, maths, sport] = [await school.staff('T001'), await school.staff('T002'), await school.staff('T003')];
});

afterAll(() => api.stop());

const namesSeen = async (client: Client, child: string): Promise<string[]> =>
  (await school.timeline(client, child)).map(({ conduct }: { conduct: { name: string } | null }) => conduct?.name);

test('ZM-3 the scheme offers each teacher of the class praise on goals, habits, methods, attitude and cooperation, encouragement, an observation and a private reminder', async () => {
  for (const client of [leader, maths, sport]) {
    const { conduct } = (await client.ask(FLOWERS, { classId: school.third })).classFlowers;

    expect(conduct.map(({ name, kind, audience }: Record<string, string>) => [name, kind, audience])).toEqual([
      ['达到学习目标', 'PRAISE', 'CHILD'],
      ['学习习惯好', 'PRAISE', 'CHILD'],
      ['会动脑、方法好', 'PRAISE', 'CHILD'],
      ['学习态度认真', 'PRAISE', 'CHILD'],
      ['会与同学合作', 'PRAISE', 'CHILD'],
      ['在进步，继续加油', 'PRAISE', 'CHILD'],
      ['敢于尝试', 'PRAISE', 'CHILD'],
      ['课堂观察', 'NEUTRAL', 'PRIVATE'],
      ['私下提醒', 'NEEDS_ATTENTION', 'GUARDIANS'],
    ]);
  }
});

test('ZM-3 praise for many in one call reaches each family, the pupil and every teacher of the class, with giver, course and words', async () => {
  const { batchId, classFlowers } = await school.note(maths, ['安春', '安夏'], 'method', '两种解法都讲清楚了');

  expect(classFlowers.recentConduct).toEqual([
    { id: batchId, name: '会动脑、方法好', kind: 'PRAISE', childCount: 2, viewerCanUndo: true },
  ]);
  const readers = [await school.parent('安夏'), await school.pupil('安夏'), leader, sport, school.world.administrator];
  for (const client of readers)
    expect((await school.timeline(client, '安夏'))[0]).toMatchObject({
      ...{
        kind: 'CONDUCT',
        who: '周数学',
        course: '数学',
        note: '两种解法都讲清楚了',
        record: null,
        flowerReason: null,
      },
      conduct: { name: '会动脑、方法好', kind: 'PRAISE', audience: 'CHILD' },
    });
});

test('ZM-3 a private reminder is seen by who wrote it, the homeroom teacher and the guardians; not by the pupil, another teacher or the office', async () => {
  await school.note(maths, ['安秋'], 'remember', '今天忘了带练习本');

  const parent = await school.parent('安秋');
  for (const client of [maths, leader, parent]) expect(await namesSeen(client, '安秋')).toEqual(['私下提醒']);
  for (const client of [sport, school.world.administrator, await school.pupil('安秋')])
    expect(await namesSeen(client, '安秋')).toEqual([]);
});

test('ZM-3 an observation stays with who wrote it and the homeroom teacher; the family does not see it', async () => {
  await school.note(sport, ['安冬'], 'observed', '跳绳时常看别人怎么跳');

  for (const client of [sport, leader]) expect(await namesSeen(client, '安冬')).toEqual(['课堂观察']);
  const others = [maths, await school.parent('安冬'), await school.pupil('安冬'), school.world.administrator];
  for (const client of others) expect(await namesSeen(client, '安冬')).toEqual([]);
});

test('ZM-3 no note counts: neither flowers of the class nor quotas nor tallies know of it', async () => {
  const before = [await school.mine(maths), await api.rows(tallies())];
  await school.note(maths, ['安梅', '安兰'], 'remember');
  await school.note(maths, ['安梅', '安兰'], 'goal');

  expect([await school.mine(maths), await api.rows(tallies())]).toEqual(before);
  const { counts, givenToday } = (await leader.ask(FLOWERS, { classId: school.third })).classFlowers;
  expect([counts, givenToday]).toEqual([[], 0]);
});

const tallies = () => `select * from capture_tally where school_id = '${school.schoolId}' order by id`;

test('ZM-3 within a day the giver takes a note back, and nobody sees it any more', async () => {
  const { batchId } = await school.note(sport, ['安竹', '安菊'], 'remember');
  const parent = await school.parent('安竹');
  expect(await namesSeen(parent, '安竹')).toEqual(['私下提醒']);

  await api.setClock('2026-11-24T01:59:00Z');
  const { undoConduct } = await sport.ask(UNDO_NOTE, { input: { batchId, clientMutationId: randomUUID() } });
  expect(undoConduct.classFlowers.recentConduct).not.toContainEqual({ id: batchId });
  for (const client of [parent, leader, sport]) expect(await namesSeen(client, '安竹')).toEqual([]);
  await api.setClock('2026-11-23T02:00:00Z');
});

test('ZM-3 later it is corrected with a reason, and whoever saw the note sees the correction', async () => {
  await school.note(maths, ['安江'], 'attitude');
  const [{ id }] = await school.timeline(maths, '安江');
  await api.setClock('2026-11-26T02:00:00Z');
  await school.correct(maths, id, 'habit', '应该记学习习惯');

  const [moment] = await school.timeline(await school.parent('安江'), '安江');
  expect(moment).toMatchObject({
    conduct: { name: '学习习惯好' },
    isTakenBack: false,
    corrections: [{ who: '周数学', from: '学习态度认真', to: '学习习惯好', because: '应该记学习习惯' }],
  });
  await api.setClock('2026-11-23T02:00:00Z');
});
