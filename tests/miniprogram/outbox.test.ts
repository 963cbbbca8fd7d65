import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { startApi } from '../support/api.js';
import { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { bigPhoto, FRIDAY, photoFile, weappOf } from '../support/phone-people.js';
import { SlowLine } from '../support/slow-line.js';
import type { Weapp } from '../support/weapp.js';

/** A record of a timeline, as far as it matters here. */
interface Kept {
  record: { words: string; photos: unknown[] };
}

describe('what is finished in WeChat without a network', () => {
  let house: EvidenceWorld;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
  });

  afterEach(() => expect(app.close()).toEqual([]));

  async function record(words: string, photos: string[] = []): Promise<void> {
    await app.tap('记一刻');
    await app.see('这是什么');
    if (photos.length > 0) {
      app.files = photos.map((path, at) => ({ name: `${at}.jpg`, path }));
      await app.tap('拍一张，或从相册选');
      await app.see(`${photos.length} 张待上传`);
    }
    await app.type('一句话', words);
    await app.tap('记下来');
    await app.see('等着送出');
  }

  const wordsAbout = async (parent: Client, name: string) =>
    (await house.timeline(parent, name)).map(({ record }: Kept) => [record.words, record.photos.length]);

  /** Somebody whose phone has once been home, and is now where there is no network. */
  async function outside(parent: Client): Promise<void> {
    app = await weappOf(parent);
    await app.see('的这几天');
    await app.tap('记一刻');
    await app.see('这是什么');
    await app.tap('返回');
    await app.see('的这几天');
    app.network = 'none';
  }

  test('waits for days and over an end of the app, and goes in its order when the network is back', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await outside(parent);
    await record('第一件：一起择菜');
    await record('第二件：包饺子', [await photoFile(20), await photoFile(90)]);
    await app.see('2 条记录等着送出');
    await app.see('2 张待上传');
    const first = app;
    expect(first.close()).toEqual([]);

    app = await weappOf(parent, first, 'none');
    await app.see('现在连不上网，看到的是上次的内容');
    await record('第三件：扫地');
    await app.see('3 条记录等着送出');
    expect(await wordsAbout(parent, '安春')).toEqual([]);
    app.network = '4g';
    await app.until(() => !app.screen.text.includes('等着送出'), 10_000, 'an empty outbox');
    expect(await wordsAbout(parent, '安春')).toEqual([
      ['第三件：扫地', 0],
      ['第二件：包饺子', 2],
      ['第一件：一起择菜', 0],
    ]);
    expect(readdirSync(app.userFolder)).toEqual([]);
  });

  test('a record with photos waits for Wi-Fi where that is wished, one without goes', async () => {
    const parent = await house.parent('安夏', 'TERMS', 'PHOTOS');
    await outside(parent);
    app.storage.set('zongping.preferences', JSON.stringify({ photosOnWifiOnly: true }));
    const first = app;
    expect(first.close()).toEqual([]);
    app = await weappOf(parent, first, '4g');
    await app.see('的这几天');
    await record('照片要等一等', [await photoFile(40)]);
    await app.tap('1 条记录等着送出');
    await app.see('等 Wi-Fi');
    await app.tap('返回');
    await app.see('的这几天');
    await app.tap('记一刻');
    await app.type('一句话', '文字先走');
    await app.tap('记下来');
    await app.until(() => app.screen.text.includes('文字先走'), 8_000, 'the words on the timeline');
    expect(await wordsAbout(parent, '安夏')).toEqual([['文字先走', 0]]);

    app.network = 'wifi';
    await app.until(() => !app.screen.text.includes('等着送出'), 8_000, 'an empty outbox');
    expect(await wordsAbout(parent, '安夏')).toHaveLength(2);
  });

  test('what cannot be taken stays with its reason, is changed and goes', async () => {
    const parent = await house.parent('安秋', 'TERMS');
    await outside(parent);
    // The family has not agreed to photos.
    await record('看照片', [await photoFile(60)]);
    app.network = 'wifi';
    await app.see('有 1 条要您看一看');
    await app.tap('1 条记录等着送出');
    await app.see('没有送出');
    await app.see('暂未同意拍照');
    await app.tap('改一改');
    await app.see('上次没有送出');
    await app.tap('去掉第 1 张');
    await app.tap('记下来');
    await app.see('都送出去了');
    expect(await wordsAbout(parent, '安秋')).toEqual([['看照片', 0]]);
    expect(readdirSync(app.userFolder)).toEqual([]);
  });

  test('a line that is slow, and then cut in the midst of a photo: it goes when the line is mended', async () => {
    const parent = await house.parent('安云', 'TERMS', 'PHOTOS');
    const line = await SlowLine.open(parent.url);
    app = await weappOf(new Client(line.url, parent.token));
    await app.see('的这几天');
    await app.tap('记一刻');
    await app.see('这是什么');
    await app.type('一句话', '慢慢传');
    line.speed = 4_000;
    app.files = [{ name: 'a.jpg', path: await photoFile(70) }];
    await app.tap('拍一张，或从相册选');
    await app.tap('记下来');
    await app.tap('先存在手机里，过会儿自动送出');
    await app.see('1 条记录等着送出');
    line.cutAfter(200);
    await app.tap('1 条记录等着送出');
    await app.see('1 张照片，1 张待上传');
    line.mend();
    await app.tap('现在都送一次');
    await app.until(() => app.screen.text.includes('都送出去了'), 12_000, 'an empty outbox');
    expect(await wordsAbout(parent, '安云')).toEqual([['慢慢传', 1]]);
    await line.close();
  });

  test('is seen and sent by nobody else who signs in on the same phone', async () => {
    const father = await house.parent('安春');
    const before = await wordsAbout(father, '安春');
    await outside(father);
    await record('爸爸写的');
    const first = app;
    expect(first.close()).toEqual([]);

    // A sign-in forgets who was here.
    first.storage.delete('zongping.who');
    app = await weappOf(await house.mother(), first);
    await app.see('安春的这几天');
    await app.see('本月记录');
    expect(app.screen.text).not.toContain('等着送出');
    expect(await wordsAbout(father, '安春')).toEqual(before);
    const second = app;
    expect(second.close()).toEqual([]);

    second.storage.delete('zongping.who');
    app = await weappOf(father, second);
    await app.see('爸爸写的');
    expect(await wordsAbout(father, '安春')).toEqual([['爸爸写的', 0], ...before]);
  });

  test('a photo leaves the phone reduced, upright and without the place where it was taken', async () => {
    const parent = await house.parent('安冬', 'TERMS', 'PHOTOS');
    await outside(parent);
    const taken = await bigPhoto();
    await record('大照片', [taken]);
    await app.until(() => readdirSync(app.userFolder).length === 1, 8_000, 'the kept photo');
    const [kept] = readdirSync(app.userFolder);
    const { width, height, size, exif, orientation } = await sharp(
      readFileSync(path.join(app.userFolder, kept!)),
    ).metadata();
    expect([width, height, exif, orientation]).toEqual([1200, 1600, undefined, undefined]);
    expect(size).toBeLessThanOrEqual(500 * 1024);
    expect(size).toBeGreaterThan(10_000);
  });
});
