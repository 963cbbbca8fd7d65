import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { MeasureWorld } from '../support/measure-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('results in WeChat', () => {
  let house: EvidenceWorld;
  let world: MeasureWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    world = new MeasureWorld(house);
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('ZM-7 marks are typed child after child and saved by themselves', async () => {
    const leader = await house.staff('T001');
    app = await weappOf(leader);
    await app.see('录成绩');
    await app.tap('录成绩，2026—2027 学年第一学期，一科一科录');
    await app.tap('1 安春，还没有录');
    await app.see('1 号 · 语文');
    for (const key of ['9', '5']) await app.tap(key);
    await app.tap('下一个：安夏');
    await app.see('已保存');

    expect(await world.cell(leader, '安春')).toMatchObject({ mark: 9500, levelName: '优秀' });
  });
});
