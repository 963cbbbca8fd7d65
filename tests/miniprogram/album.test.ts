import { startApi } from '../support/api.js';
import { EvidenceWorld, jpeg } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';

describe('choosing the photos of a booklet in WeChat', () => {
  test('a tap takes a photo out, and the choosing can be given back to the program', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const photoIds = [await house.photo(parent, await jpeg(30)), await house.photo(parent, await jpeg(60))];
    await house.save(parent, { category: 'art', words: '剪纸', photoIds });
    const app = await weappOf(parent);
    await app.tap('报告单（册）');
    await app.tap('目录');
    await app.tap('艺术素养');
    await app.tap('挑选艺术素养的照片');
    await app.see('已选 2 张');
    await app.tap('11月20日 剪纸');
    await app.see('已选 1 张');
    await app.see('已保存');
    await app.tap('让程序按月份自动挑');
    await app.see('已选 2 张');
    expect(app.close()).toEqual([]);
  });
});
