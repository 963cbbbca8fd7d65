import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe("a teacher's page of one child in WeChat", () => {
  let house: EvidenceWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('a home record is hidden with own words and shown again', async () => {
    const father = await house.parent('安春', 'TERMS');
    await house.save(father, { happenedOn: '2026-11-27', words: '和同学一起做实验' });
    app = await weappOf(await house.staff('T001'));
    await app.tap('给三年级（1）班送花');
    await app.see('点孩子，再点一朵花');
    await app.tap('安春');
    await app.tap('看安春的时刻');
    await app.see('和同学一起做实验');
    await app.tap('隐藏这条');
    await app.type('隐藏的原因', '这是同学的作品');
    await app.tap('按这个原因隐藏');
    await app.see('隐藏了，家长会看到您写的原因');
    const [moment] = await house.timeline(await house.mother(), '安春');
    expect(moment.record).toMatchObject({ state: 'HIDDEN', reviewReason: '这是同学的作品' });

    await app.tap('恢复显示');
    await app.see('恢复了，大家又能看到这一条');
    expect((await house.timeline(father, '安春'))[0].record.state).toBe('VERIFIED');
  });
});
