import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { pause } from '../support/households';
import { INBOX, letItBe, messagesOf, saidOn } from '../support/inbox';
import { type OwnApi, startOwnApi } from '../support/own-api';

let api: OwnApi;
let school: EvidenceWorld;
let father: Client;
let mathematics: Client;
let sport: Client;

/** What is said of the month; other things may be due on the same day. */
const ofMonth = async (client: Client, day: string) =>
  (await saidOn(client, day)).filter((line) => line.includes('这个月'));

const HOME = '安春 这个月还有 5 类记录可以再添一些 2026-11-30';

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  mathematics = await school.staff('T002');
  sport = await school.staff('T003');
}, 120_000);

afterAll(() => api.stop());

test('ZM-4 with eight days left nobody is reminded yet', async () => {
  await letItBe(api, '2026-11-23T02:00:00Z');

  expect(await messagesOf(father)).toEqual([]);
  expect(await messagesOf(mathematics)).toEqual([]);
});

test.each(['2026-11-23T16:30:00Z', '2026-11-23T22:59:00Z'])(
  'ZM-4 nobody is reminded at night: at %s it is not yet seven in Shanghai',
  async (night) => {
    await letItBe(api, night);

    expect(await messagesOf(father)).toEqual([]);
  },
);

test('ZM-4 from seven in the morning who has not recorded enough is reminded, with the last day', async () => {
  await letItBe(api, '2026-11-23T23:00:00Z');

  expect(await messagesOf(father)).toMatchObject([
    {
      day: '2026-11-24',
      isRead: false,
      lines: [{ studentName: '安春', door: 'MONTH', lastOn: '2026-11-30', daysLeft: 7 }],
    },
  ]);
  expect(await saidOn(father, '2026-11-24')).toEqual([HOME]);
  // PE: photos of sport, and a flower. Mathematics: the own subject, a flower, and practice for the class that is led.
  expect(await saidOn(sport, '2026-11-24')).toEqual(['您这个月的记录还有 2 项可以再添一些 2026-11-30']);
  expect(await saidOn(mathematics, '2026-11-24')).toEqual(['您这个月的记录还有 3 项可以再添一些 2026-11-30']);
});

test('ZM-4 a day brings one message, whatever happens again that day', async () => {
  for (const later of ['2026-11-24T02:00:00Z', '2026-11-24T11:59:00Z']) await letItBe(api, later);

  expect(await messagesOf(father)).toHaveLength(1);
});

test('ZM-4 on the days between nobody is reminded', async () => {
  for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) await letItBe(api, `${day}T02:00:00Z`);

  expect(await messagesOf(father)).toHaveLength(1);
  expect(await messagesOf(mathematics)).toHaveLength(1);
});

test('ZM-4 whoever has done it meanwhile is not reminded, the others are', async () => {
  await api.setClock('2026-11-27T03:00:00Z');
  await school.save(sport, { category: 'sport', words: '跳绳', photoIds: await school.photos(sport, 8) });
  await school.give(sport, ['安春']);
  await letItBe(api, '2026-11-28T02:00:00Z');

  expect(await saidOn(sport, '2026-11-28')).toEqual([]);
  expect(await saidOn(mathematics, '2026-11-28')).toHaveLength(1);
  expect(await saidOn(father, '2026-11-28')).toEqual(['安春 这周收到 1 朵小红花 2026-11-28', HOME]);
});

test('ZM-4 a household that takes no part is left out of every reminder, before and on its last day', async () => {
  const [summer, autumn] = [await school.parent('安夏'), await school.parent('安秋')];
  const leader = await school.staff('T001');
  // 安夏's household is away until the last day of the month; 安秋's comes back on the last day.
  await pause(school, leader, '安夏', { lastOn: '2026-11-30' });
  await pause(school, leader, '安秋', { lastOn: '2026-11-29' });
  await letItBe(api, '2026-11-29T23:30:00Z');

  expect(await ofMonth(father, '2026-11-30')).toEqual([HOME]);
  expect(await saidOn(summer, '2026-11-30')).toEqual([]);
  expect(await ofMonth(autumn, '2026-11-30')).toEqual(['安秋 这个月还有 5 类记录可以再添一些 2026-11-30']);
});

test('ZM-4 nobody is reminded in the evening from eight on, though a last day is near', async () => {
  const mother = await school.mother();
  await letItBe(api, '2026-12-25T12:00:00Z');

  expect(await messagesOf(mother)).toEqual([]);
});

test('ZM-4 a guardian who no longer is one is told nothing, and finds nothing of before', async () => {
  const mother = await school.mother();
  await letItBe(api, '2026-12-29T02:00:00Z');
  expect(await saidOn(mother, '2026-12-29')).toHaveLength(1);
  await api.rows(
    `update guardianship set ends_on = '2026-12-29' where person_id in (select id from person where name = '安春母')`,
  );
  expect((await mother.ask(INBOX)).inbox.nodes).toEqual([]);

  await letItBe(api, '2026-12-31T02:00:00Z');
  const told = await api.rows(`select p.name from inbox_message m join person p on p.id = m.person_id
    where m.day = '2026-12-31' and p.name in ('安春母', '安春父')`);
  expect(told).toEqual([{ name: '安春父' }]);
});
