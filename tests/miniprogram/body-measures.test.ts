import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { MeasureWorld } from '../support/measure-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('body measures in WeChat', () => {
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

  test('ZM-9 a guardian enters height and weight', async () => {
    const father = await house.parent('安冬', 'TERMS');
    app = await weappOf(father);
    await app.tap('身高和体重，本学期还没有填，一分钟就好');
    await app.type('身高（厘米）', '128.5');
    await app.type('体重（千克）', '26.4');
    await app.tap('保存');
    await app.see('已保存 11月27日');

    expect((await world.child(father, '安冬')).body).toMatchObject([{ value: 12_850 }, { value: 2640 }]);
  });
});
