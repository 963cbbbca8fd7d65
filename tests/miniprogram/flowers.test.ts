import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('flowers in WeChat', () => {
  let house: EvidenceWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    app = await weappOf(await house.staff('T001'));
  });

  afterAll(() => {
    expect(app.close()).toEqual([]);
  });

  test('ZM-5 a teacher sends a flower to three children in one tap and takes it back', async () => {
    await app.tap('给三年级（1）班送花');
    for (const name of ['安春', '安夏', '安梅']) await app.tap(name);
    await app.see('送给 3 位同学');
    await app.tap('送一朵：专心听讲');
    await app.see('给 3 人送了「专心听讲」');
    const family = await house.parent('安梅');
    expect(await house.timeline(family, '安梅')).toHaveLength(1);

    await app.tap('撤销');
    await app.see('点孩子，再点一朵花');
    expect(await house.timeline(family, '安梅')).toEqual([]);
    await app.until(() => !app.screen.text.includes('最近送出'), 4_000, 'nothing sent any more');
  });

  test('praise takes two taps and reaches the family', async () => {
    await app.tap('安兰');
    await app.tap('记一笔：学习态度认真');
    await app.see('给 1 人记了「学习态度认真」');
    expect(await house.timeline(await house.parent('安兰'), '安兰')).toMatchObject([
      { kind: 'CONDUCT', conduct: { name: '学习态度认真', audience: 'CHILD' } },
    ]);
  });
});
