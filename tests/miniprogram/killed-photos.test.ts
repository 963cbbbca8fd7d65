import { readdirSync, unlinkSync } from 'node:fs';
import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, photoFile, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('photos in WeChat when the app is ended before they are sent', () => {
  let house: EvidenceWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
  });

  test('are kept on the phone, go on when the page opens again, and nothing is doubled', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const first = await weappOf(parent);
    await first.tap('记一刻');
    await first.see('这是什么');
    const chosen = [await photoFile(20), await photoFile(90), await photoFile(160)];
    first.files = chosen.map((path, at) => ({ name: `${at}.jpg`, path }));
    first.holdsUploads = true;
    await first.tap('拍一张，或从相册选');
    await first.type('一句话', '一起包饺子');
    await first.see('3 张待上传');
    await first.until(() => readdirSync(first.userFolder).length === 3, 4_000, 'three kept photos');
    expect(first.close()).toEqual([]);
    // WeChat throws temporary files away with the app.
    for (const path of chosen) unlinkSync(path);

    app = await weappOf(parent, first);
    await app.tap('记一刻');
    await app.see('接着上次没写完的。');
    await app.until(() => !app.screen.text.includes('待上传'), 8_000, 'all photos sent');
    await app.tap('记下来');
    await app.see('一起包饺子');
    const moments = await house.timeline(parent, '安春');
    expect(moments).toHaveLength(1);
    expect(moments[0].record.photos).toHaveLength(3);
    expect(new Set(moments[0].record.photos.map(({ url }: { url: string }) => url.split('?')[0])).size).toBe(3);
    expect(readdirSync(app.userFolder)).toEqual([]);
    expect(app.close()).toEqual([]);
  });
});
