import { randomUUID } from 'node:crypto';
import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld, UNDO } from '../support/evidence-world';
import { letItBe, messagesOf, saidOn } from '../support/inbox';
import { type OwnApi, startOwnApi } from '../support/own-api';

const SAVE = `mutation S($input: SaveMessageHabitInput!) { saveMessageHabit(input: $input) { isWeekly } }`;
const FLOWERS = (child: string, count: number, day: string) => `${child} 这周收到 ${count} 朵小红花 ${day}`;
const BOOKLET = (child: string, day: string) => `${child} 2026—2027 学年第一学期的报告单册可以看了 ${day}`;

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let father: Client;
let mother: Client;
let child: Client;
let other: Client;

const news = async (client: Client, day: string): Promise<string[]> =>
  (await saidOn(client, day)).filter((line) => line.includes('小红花') || line.includes('报告单册'));

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-10-20T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
  [father, mother] = [await school.parent('安春', 'TERMS', 'PHOTOS'), await school.mother()];
  child = await school.pupil('安春');
  other = await school.parent('安夏', 'TERMS');
  const habit = { isWeekly: true, fromHour: 7, untilHour: 20, clientMutationId: randomUUID() };
  await other.ask(SAVE, { input: habit });
}, 180_000);

afterAll(() => api.stop());

test('ZM-4 flowers of a week are told on Saturday in one line, to the family and to the child, and once', async () => {
  await school.give(leader, ['安春', '安夏'], 'listening');
  await api.setClock('2026-10-22T02:00:00Z');
  await school.give(await school.staff('T002'), ['安春'], 'listening');
  const { batchId } = await school.give(leader, ['安春'], 'listening');
  await leader.ask(UNDO, { input: { batchId, clientMutationId: randomUUID() } });
  await letItBe(api, '2026-10-23T02:00:00Z');
  expect(await news(father, '2026-10-23')).toEqual([]);
  await letItBe(api, '2026-10-24T02:00:00Z');

  for (const client of [father, mother, child])
    expect(await news(client, '2026-10-24')).toEqual([FLOWERS('安春', 2, '2026-10-24')]);
  expect(await news(other, '2026-10-24')).toEqual([FLOWERS('安夏', 1, '2026-10-24')]);
  expect(await news(leader, '2026-10-24')).toEqual([]);
  const line = (await messagesOf(father)).flatMap(({ lines }) => lines).find(({ door }) => door === 'GROWTH');
  expect(line).toMatchObject({ isNews: true, subjectId: school.ids('安春')[0] });

  // Given on the Saturday itself they are told a week later, apart from those of that week.
  await school.give(leader, ['安春'], 'listening');
  await school.give(leader, ['安夏'], 'listening');
  await api.setClock('2026-10-26T02:00:00Z');
  await school.give(leader, ['安夏'], 'listening');
  await letItBe(api, '2026-10-31T02:00:00Z');
  expect(await news(father, '2026-10-31')).toEqual(['安春 上周末收到 1 朵小红花 2026-10-31']);
  expect(await news(other, '2026-10-31')).toEqual(['安夏 这周收到 1 朵小红花，上周末 1 朵 2026-10-31']);
});

test('ZM-4 a published booklet is told on the next morning, or on Saturday to who wishes one message a week', async () => {
  await api.setClock('2026-11-04T02:00:00Z');
  const books = new Booklets(school);
  await books.issue(leader, '安春', '安夏');
  await letItBe(api, '2026-11-05T02:00:00Z');

  for (const client of [father, mother, child])
    expect(await news(client, '2026-11-05')).toEqual([BOOKLET('安春', '2026-11-05')]);
  expect(await news(other, '2026-11-05')).toEqual([]);
  await letItBe(api, '2026-11-07T02:00:00Z');
  expect(await news(other, '2026-11-07')).toEqual([BOOKLET('安夏', '2026-11-07')]);
  expect(await news(father, '2026-11-07')).toEqual([]);
  const line = (await messagesOf(father)).flatMap(({ lines }) => lines).find(({ door }) => door === 'BOOKLET');
  expect(line).toMatchObject({ isNews: true, subjectId: school.world.termId });
});

test('ZM-4 good news come first, and what is to be done is no news', async () => {
  const { lines } = (await messagesOf(father)).find(({ day }) => day === '2026-10-31')!;

  expect(lines.map(({ door, isNews }) => [door, isNews])).toEqual([
    ['GROWTH', true],
    ['MONTH', false],
    ['CONSENTS', false],
  ]);
});
