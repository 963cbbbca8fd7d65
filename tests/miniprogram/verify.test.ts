import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('the verify inbox in WeChat', () => {
  let house: EvidenceWorld;
  const apps: Weapp[] = [];

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    await house.parent('安春', 'TERMS');
  });

  afterEach(() => {
    expect(apps.splice(0).flatMap((app) => app.close())).toEqual([]);
  });

  test('a teacher gives a record back in own words, and the family reads them', async () => {
    await house.save(await house.pupil('安春'), { category: 'sport', words: '跳绳', happenedOn: '2026-11-27' });
    const teacher = await weappOf(await house.staff('T001'));
    apps.push(teacher);
    await teacher.tap('待核实 1，最早的是今天');
    await teacher.see('跳绳');
    await teacher.tap('退回安春的体育活动');
    await teacher.type('退回的原因', '一共跳了多少下？');
    await teacher.tap('按这个原因退回');
    await teacher.see('都看完了');

    const pupil = await weappOf(await house.pupil('安春'));
    apps.push(pupil);
    await pupil.see('老师说：一共跳了多少下？');
    await pupil.tap('改一改：「体育活动」，一共跳了多少下？');
    await pupil.see('记下来');
    await pupil.type('一句话', '跳绳，一共 126 下');
    await pupil.tap('记下来');
    await pupil.see('跳绳，一共 126 下');
    const [moment] = await house.timeline(await house.pupil('安春'), '安春');
    expect(moment.record.state).toBe('SUBMITTED');
  });
});
