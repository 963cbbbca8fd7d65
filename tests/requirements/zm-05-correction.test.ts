import { Booklets, CLASS_REPORTS } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, FLOWERS, UNDO } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { keptCounts, recount } from '../support/recount';

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let maths: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-10T02:00:00Z');
  school = await EvidenceWorld.open(api);
  [leader, maths] = [await school.staff('T001'), await school.staff('T002')];
});

afterAll(() => api.stop());

/** A flower given on the tenth of November, and the clock a fortnight later. */
async function olderFlower(client: Client, child: string, reason = 'listening'): Promise<string> {
  await api.setClock('2026-11-10T02:00:00Z');
  const { batchId } = await school.give(client, [child], reason);
  const [{ id }] = await school.timeline(client, child);
  await api.setClock('2026-11-24T02:00:00Z');
  expect(await client.refusal(UNDO, { input: { batchId, clientMutationId: `late-${batchId}-key` } })).toBe(
    'RULE_BROKEN',
  );
  return id;
}

const flowersOfMonth = async (client: Client) => (await school.mine(client, '2026-11'))['teach-flowers'];
const allCounts = async () => [await keptCounts(api.rows, school.schoolId), await recount(api.rows, school.schoolId)];

test('ZM-5 after a day the giver takes one flower back with a reason; who, when, what and why stay to be read', async () => {
  const id = await olderFlower(maths, '安春');
  const before = (await flowersOfMonth(maths))!;
  const corrections = await school.correct(maths, id, null, '点错了，那天他请假了');

  const told = {
    who: '周数学',
    at: expect.stringMatching(/^2026-11-24T02:00:0/),
    from: '专心听讲',
    to: null,
    because: '点错了，那天他请假了',
  };
  expect(corrections).toEqual([told]);
  for (const client of [await school.parent('安春'), await school.pupil('安春'), leader, await school.staff('T004')]) {
    const [moment] = await school.timeline(client, '安春');
    expect(moment).toMatchObject({
      id,
      kind: 'FLOWER',
      isTakenBack: true,
      corrections: [told],
      viewerCanCorrect: false,
    });
  }
  expect(await flowersOfMonth(maths)).toBe(before - 1);
  const [kept, counted] = await allCounts();
  expect(kept).toEqual(counted);
});

test('ZM-5 the reason of a flower is corrected; it goes on counting, and every correction stays', async () => {
  const id = await olderFlower(maths, '安夏');
  const before = await flowersOfMonth(maths);
  await school.correct(maths, id, 'inquiry', '是探究题');
  await api.setClock('2026-11-25T02:00:00Z');
  await school.correct(leader, id, 'teamwork', '是小组一起做的');

  const [moment] = await school.timeline(await school.parent('安夏'), '安夏');
  expect(moment).toMatchObject({ flowerReason: '善于合作', isTakenBack: false });
  expect(moment.corrections.map(({ who, from, to }: Record<string, string>) => [who, from, to])).toEqual([
    ['周数学', '专心听讲', '爱动脑探究'],
    ['王语文', '爱动脑探究', '善于合作'],
  ]);
  expect(await flowersOfMonth(maths)).toBe(before);
  const [kept, counted] = await allCounts();
  expect(kept).toEqual(counted);
});

test.each([
  ['the homeroom teacher', () => school.staff('T001'), '王语文'],
  ['the office of the school', async () => school.world.administrator, '孙管理'],
])('ZM-5 %s corrects what another teacher gave', async (_, who, name) => {
  const id = await olderFlower(maths, '安秋');
  const [correction] = await school.correct(await who(), id, null, '记到别人名下了');

  expect(correction).toMatchObject({ who: name, to: null });
});

test('ZM-5 a flower taken back leaves the week and the counts of the class', async () => {
  await api.setClock('2026-11-24T02:00:00Z');
  await school.give(leader, ['安冬', '安梅']);
  const [{ id }] = await school.timeline(leader, '安冬');
  await school.correct(leader, id, null);

  const { counts } = (await leader.ask(FLOWERS, { classId: school.third })).classFlowers;
  const ofWeek = Object.fromEntries(
    counts.map(({ studentId, thisWeek }: { studentId: string; thisWeek: number }) => [studentId, thisWeek]),
  );
  const [winter, plum] = school.ids('安冬', '安梅');
  expect([ofWeek[winter!], ofWeek[plum!]]).toEqual([undefined, 1]);
  const [kept, counted] = await allCounts();
  expect(kept).toEqual(counted);
});

test('ZM-5 a published booklet stays as it was, says that something changed, and the next version counts anew', async () => {
  const books = new Booklets(school);
  await api.setClock('2026-11-24T02:00:00Z');
  await school.give(leader, ['安兰']);
  await school.give(leader, ['安兰'], 'progress');
  const flowersIn = (report: { sections: { id: string; flowers: { count: number }[] }[] }) =>
    report.sections.find(({ id }) => id === 'flowers')!.flowers.map(({ count }) => count);
  expect((await books.issue(leader, '安兰')).refused).toEqual([]);
  const parent = await school.parent('安兰');
  const published = await books.report(parent, '安兰');
  expect(flowersIn(published)).toEqual([2]);

  const [{ id }] = await school.timeline(leader, '安兰');
  await school.correct(leader, id, null, '重复送了');

  const after = await books.report(parent, '安兰');
  expect([after.version.hash, flowersIn(after)]).toEqual([published.version.hash, [2]]);
  const { reports } = (await leader.ask(CLASS_REPORTS, { classId: school.third })).classReports;
  const [own] = school.ids('安兰');
  expect(reports.find(({ studentId }: { studentId: string }) => studentId === own)).toMatchObject({
    ...{ state: 'PUBLISHED', changed: true },
  });
  await books.issue(leader, '安兰');
  const second = await books.report(parent, '安兰');
  expect([second.version.number, flowersIn(second)]).toEqual([2, [1]]);
});
