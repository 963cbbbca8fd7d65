import { EvidenceWorld } from '../support/evidence-world.js';
import { letItBe } from '../support/inbox.js';
import { type OwnApi, startOwnApi } from '../support/own-api.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';

describe('the messages in WeChat', () => {
  let api: OwnApi;

  beforeAll(async () => {
    api = await startOwnApi();
  });

  afterAll(() => api.stop());

  test('are counted on the home, shown by day, and open the very month', async () => {
    await api.setClock('2026-11-23T04:00:00Z');
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await letItBe(api, '2026-11-24T04:00:00Z');
    await api.setClock(FRIDAY);
    const app = await weappOf(parent);
    await app.see('1 天的消息没有看');
    await app.tap('1 天的消息没有看');
    await app.see('没看过');
    await app.see('11月30日为止，还有 4 天');
    await app.tap('安春：这个月还有 5 类记录可以再添一些');
    await app.see('什么算数');
    expect(app.close()).toEqual([]);
  });
});
