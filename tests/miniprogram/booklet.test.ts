import { startApi } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('the booklet in WeChat', () => {
  let house: EvidenceWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    const father = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(father, { category: 'art', words: '画了后山的树', photoIds: [await house.photo(father)] });
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('ZM-10 the homeroom teacher checks and publishes the class', async () => {
    app = await weappOf(await house.staff('T001'));
    await app.tap('给三年级（1）班送花');
    await app.see('每个孩子还缺什么，发布和打印');
    await app.tap('报告单（册），每个孩子还缺什么，发布和打印');
    await app.tap('检查 14 份');
    await app.see('14 份还在收集');
    await app.tap('都看过了，标为已检查');
    await app.see('已检查 14 份。');
    await app.tap('看看要发布的 14 份');
    await app.see('14 份第一次发布');
    await app.tap('发布 14 份');
    await app.see('已发布 14 份。');

    const { version } = await new Booklets(house).report(await house.staff('T001'));
    expect(version.number).toBe(1);
  });

  test('ZM-10 the family turns the pages', async () => {
    app = await weappOf(await house.parent('安春'));
    await app.tap('报告单（册），一学期攒下的，一页一页看');
    await app.see('查验码');
    await app.tap('目录');
    await app.tap('艺术素养');
    await app.see('画了后山的树');
    await app.tap('下一页');
    await app.see('社会实践');
  });

  test('ZM-10 the family reads the version that counts and, beside it, the old one, which says that it is old', async () => {
    const leader = await house.staff('T001');
    await house.give(leader, ['安春']);
    expect((await new Booklets(house).publish(leader, '安春')).refused).toEqual([]);
    app = await weappOf(await house.parent('安春'));
    await app.tap('报告单（册），一学期攒下的，一页一页看');
    await app.see('第 2 版，');
    await app.tap('第 1 版');
    await app.see('这是旧的一版，已有更新的一版。');
    await app.tap('第 2 版');
    await app.see('存成 PDF');
  });
});
