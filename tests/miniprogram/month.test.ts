import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';

describe('the month of a family in WeChat', () => {
  test('shows what is done of each quota, the records behind it, and leads to the camera', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', photoIds: await house.photos(parent, 2) });
    const app = await weappOf(parent);
    await app.see('5 类里，1 类在记');
    await app.tap('本月记录');
    await app.see('11月30日为止，还有 4 天');
    await app.tap('学业水平，已有 2，共 16，还可 14');
    await app.see('读《小猪唏哩呼噜》 · 2 张照片');
    await app.see('什么算数');
    await app.tap('月份：9 月');
    await app.see('9月30日已经过去');
    await app.tap('月份：11 月');
    await app.see('11月30日为止');
    await app.tap('社会实践，已有 0，共 16，还可 16');
    await app.tap('社会实践记一刻');
    await app.see('这是什么');
    expect(app.close()).toEqual([]);
  });
});
