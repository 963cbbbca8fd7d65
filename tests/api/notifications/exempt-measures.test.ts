import { EvidenceWorld } from '../../support/evidence-world';
import { grant } from '../../support/exemptions';
import { letItBe, saidOn } from '../../support/inbox';
import { MeasureWorld, SAVE_BODY } from '../../support/measure-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';

let api: OwnApi;
let school: EvidenceWorld;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2027-01-15T02:00:00Z');
  school = await EvidenceWorld.open(api);
}, 180_000);

afterAll(() => api.stop());

test('what a child is exempt from is not asked of its family, and what is left is asked by its name', async () => {
  const leader = await school.staff('T001');
  const wholly = await school.parent('安春', 'TERMS');
  const halfDone = await school.parent('安夏', 'TERMS');
  const halfOpen = await school.parent('安秋', 'TERMS');
  const free = (words: string) => grant(school, leader, words, { lastOn: '2027-01-29' });
  for (const words of ['安春 MEASURE height', '安春 MEASURE weight', '安夏 MEASURE weight', '安秋 MEASURE weight'])
    await free(words);
  await halfDone.ask(SAVE_BODY, new MeasureWorld(school).body('安夏', [{ item: 'height', value: 13_150 }]));
  await letItBe(api, '2027-01-23T02:00:00Z');

  const body = async (client: typeof wholly) =>
    (await saidOn(client, '2027-01-23')).filter((line) => /身高|体重/.test(line));
  expect(await body(wholly)).toEqual([]);
  expect(await body(halfDone)).toEqual([]);
  expect(await body(halfOpen)).toEqual(['安秋 身高还没有填 2027-01-29']);
});
