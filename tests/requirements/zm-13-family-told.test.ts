import { Booklets } from '../support/booklet-world';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { letItBe, saidOn } from '../support/inbox';
import { type OwnApi, startOwnApi } from '../support/own-api';

let api: OwnApi;
let school: EvidenceWorld;
let books: Booklets;
let leader: Client;
let father: Client;
let mother: Client;
let child: Client;

const TERM = '2026—2027 学年第一学期';
const ofBooklet = async (client: Client, day: string): Promise<string[]> =>
  (await saidOn(client, day)).filter((line) => line.includes('报告单册'));

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
  leader = await school.staff('T001');
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  [mother, child] = [await school.mother(), await school.pupil('安春')];
}, 180_000);

afterAll(() => api.stop());

test('ZM-13 the family is told of the corrected version, and of the one that counts alone', async () => {
  await school.save(father, { category: 'study' });
  await books.issue(leader, '安春');
  await letItBe(api, '2026-11-24T02:00:00Z');
  expect(await ofBooklet(father, '2026-11-24')).toEqual([`安春 ${TERM}的报告单册可以看了 2026-11-24`]);

  // Two corrections on one day: the third version is what there is to see.
  for (const category of ['sport', 'art']) {
    const fields = category === 'sport' ? [{ id: 'minutes', value: '20' }] : [];
    await school.save(father, { category, fields, words: '课后练习' });
    await books.publish(leader, '安春');
  }
  await letItBe(api, '2026-11-25T02:00:00Z');

  for (const client of [father, mother, child])
    expect(await ofBooklet(client, '2026-11-25')).toEqual([
      `安春 ${TERM}的报告单册有更正，现在看到的是第 3 版 2026-11-25`,
    ]);
  expect(await ofBooklet(await school.parent('安夏'), '2026-11-25')).toEqual([]);
  await letItBe(api, '2026-11-26T02:00:00Z');
  expect(await ofBooklet(father, '2026-11-26')).toEqual([]);
});
