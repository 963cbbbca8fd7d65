import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, photoFile, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('moments of a family in WeChat', () => {
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

  test('a guardian takes a photo, writes a sentence and finds both in the timeline', async () => {
    app = await weappOf(await house.parent('安春', 'TERMS', 'PHOTOS'));
    await app.see('安春在柳荫小学三年级（1）班。');
    await app.tap('记一刻');
    await app.see('这是什么');
    app.files = [{ name: 'a.jpg', path: await photoFile() }];
    await app.tap('拍一张，或从相册选');
    await app.see('再加一张');
    await app.tap('社会实践');
    await app.type('一句话', '第一次自己擀饺子皮。');
    await app.see('记下后，社会实践本月有 1 张，还可记 15 张');
    await app.tap('记下来');

    await app.see('这周，安春社会实践记下 1 条。');
    await app.see('第一次自己擀饺子皮。');
    const [moment] = await house.timeline(await house.parent('安春'), '安春');
    expect(moment.record).toMatchObject({ state: 'VERIFIED', words: '第一次自己擀饺子皮。' });
    expect(moment.record.photos).toHaveLength(1);
  });

  test('keeps what was typed when the app is ended, and goes on with it', async () => {
    const parent = await house.parent('安夏', 'TERMS');
    const first = await weappOf(parent);
    await first.tap('记一刻');
    await first.see('这是什么');
    await first.type('一句话', '自己叠了被子');
    expect(first.close()).toEqual([]);

    app = await weappOf(parent, first);
    await app.tap('记一刻');
    await app.see('接着上次没写完的。');
    await app.tap('记下来');
    await app.see('自己叠了被子');
    expect(await house.timeline(parent, '安夏')).toHaveLength(1);
  });

  test('a pupil records for the teacher to look at', async () => {
    await house.parent('安秋', 'TERMS');
    app = await weappOf(await house.pupil('安秋'));
    await app.see('你好，安秋。');
    await app.tap('记一刻');
    await app.see('交给老师看一看，核实以后留下');
    await app.type('一句话', '跑了两圈');
    await app.tap('记下来');

    await app.see('待核实');
    await app.see('跑了两圈');
  });
});
