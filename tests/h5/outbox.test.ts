import type { Browser, Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { comesTo } from '../support/browser-steps.js';
import { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { bigPhoto, choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';
import { SlowLine } from '../support/slow-line.js';

const WAITING = '条记录等着送出';
// A name on the way to which the page is killed: it is read, or sent on and its answer lost.
const STEPS = ['startPhoto', 'uploads/photos', 'saveRecord'];

const UNFINISHED = 'query ($classId: ID!) { unfinishedRecords(classId: $classId) { id version category } }';

/** A record of a timeline, as far as it matters here. */
interface Kept {
  record: { words: string; photos: unknown[] };
}

describe('what is finished on the H5 page over a line that is slow or cut', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let line: SlowLine;
  let phone: Phone;
  const families = new Map<string, Client>();

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  beforeEach(async () => (line = await SlowLine.open(house.api.url)));

  afterEach(async () => {
    await phone.close();
    await line.close();
  });

  afterAll(() => browser.close());

  /** The phone of a family, at the other end of the line. */
  async function phoneFor(name: string): Promise<{ parent: Client; page: Page }> {
    const parent = families.get(name) ?? (await house.parent(name, 'TERMS', 'PHOTOS'));
    families.set(name, parent);
    phone = await phoneOf(browser, new Client(line.url, parent.token));
    await phone.page.getByText(`${name}的这几天`).waitFor();
    return { parent, page: phone.page };
  }

  async function write(page: Page, words: string, tints: number[]): Promise<void> {
    await page.getByRole('button', { name: '记一刻' }).tap();
    await page.getByLabel('一句话').last().fill(words);
    if (tints.length === 0) return;
    await choosePhotos(page, '拍一张，或从相册选', await Promise.all(tints.map((tint) => photoFile(tint))));
  }

  const arrived = async (parent: Client, name: string) =>
    (await house.timeline(parent, name)).map(({ record }: Kept) => [record.words, record.photos.length]);

  test('a line that is cut in the midst of a photo: the record is kept, and goes by itself when it is mended', async () => {
    const { parent, page } = await phoneFor('安春');
    await page.getByRole('button', { name: '记一刻' }).tap();
    await page.getByLabel('一句话').last().fill('一起择菜');
    await page.getByText(/^草稿已保存/).waitFor();
    line.cutAfter(3_000);
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile(20), await photoFile(90)]);
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText(`1 ${WAITING}`).waitFor();
    await page.getByRole('button', { name: new RegExp(`^1 ${WAITING}`) }).tap();
    await page.getByText('今天 · 2 张照片，2 张待上传').waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    expect(await arrived(parent, '安春')).toEqual([]);

    line.mend();
    await page.getByText('都送出去了').waitFor({ timeout: 20_000 });
    expect(await arrived(parent, '安春')).toEqual([['一起择菜', 2]]);
  });

  test('a slow line: whoever does not want to wait leaves, and it goes behind their back', async () => {
    const { parent, page } = await phoneFor('安夏');
    await write(page, '包饺子', [40, 120]);
    line.speed = 2_000;
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByRole('button', { name: '先存在手机里，过会儿自动送出' }).tap();
    await page.getByText(`1 ${WAITING}`).waitFor();
    line.mend();
    await page.getByText(`1 ${WAITING}`).waitFor({ state: 'detached', timeout: 20_000 });
    await page.getByText('包饺子').waitFor();
    expect(await arrived(parent, '安夏')).toEqual([['包饺子', 2]]);
  });

  test('a phone that knows it has no network keeps what is finished, and sends it the moment there is one', async () => {
    const parent = await house.parent('安秋', 'TERMS', 'PHOTOS');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    // What will be needed is read ahead.
    await page.waitForResponse((answer) => answer.request().postData()?.includes('RecordingScheme') ?? false);
    await page.context().setOffline(true);
    await write(page, '没有网络也记下', []);
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText(`1 ${WAITING}`).waitFor();
    await page.context().setOffline(false);
    await page.getByText(`1 ${WAITING}`).waitFor({ state: 'detached' });
    expect(await arrived(parent, '安秋')).toEqual([['没有网络也记下', 0]]);
  });

  test('a teacher verified it meanwhile: it is said in plain words, and what was written stays and can go as its own', async () => {
    const pupil = await house.pupil('安春');
    phone = await phoneOf(browser, new Client(line.url, pupil.token));
    const { page } = phone;
    await write(page, '我扫了地', []);
    await page.getByText(/^草稿已保存/).waitFor();
    line.cut();
    await page.getByLabel('一句话').last().fill('我扫了地，还擦了窗');
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText(`1 ${WAITING}`).waitFor();

    // On another phone the draft is handed in, and the teacher verifies it.
    const { unfinishedRecords } = await pupil.ask(UNFINISHED, { classId: house.third });
    const { id: recordId, version, category } = unfinishedRecords[0];
    await house.save(pupil, { recordId, version, category, words: '我扫了地' });
    await house.review(await house.staff('T001'), [recordId], 'VERIFY');
    line.mend();
    await page.getByText('有 1 条要您看一看').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: new RegExp(`^1 ${WAITING}`) }).tap();
    await page.getByText('老师已经看过这条记录，不能再改。您写的内容还在，可以另记一条。').waitFor();
    await page.getByRole('button', { name: /：改一改$/ }).tap();
    await page.getByText(/^上次没有送出：老师已经看过/).waitFor();
    expect(await page.getByLabel('一句话').last().inputValue()).toBe('我扫了地，还擦了窗');
    await page.getByRole('button', { name: '记下来' }).locator('visible=true').tap();
    await page.getByText('都送出去了').waitFor();
    expect(await arrived(pupil, '安春')).toEqual([
      ['我扫了地，还擦了窗', 0],
      ['我扫了地', 0],
      ['一起择菜', 2],
    ]);
  });

  test('a photo leaves the phone reduced, upright and without the place where it was taken', async () => {
    const { page } = await phoneFor('安夏');
    await page.route('**/uploads/photos/**', () => undefined);
    const sending = page.waitForRequest('**/uploads/photos/**');
    await page.getByRole('button', { name: '记一刻' }).tap();
    await choosePhotos(page, '拍一张，或从相册选', [await bigPhoto()]);
    await sending;
    await comesTo(async () => (await keptPhotos(page)).length, 1);
    const [picture = Buffer.alloc(0)] = await keptPhotos(page);
    const { width, height, exif, orientation } = await sharp(picture).metadata();
    expect([width, height, exif, orientation]).toEqual([1200, 1600, undefined, undefined]);
    expect(picture.length).toBeLessThanOrEqual(500 * 1024);
    expect(picture.length).toBeGreaterThan(10_000);
  });

  test('the page is killed between any two steps: one record with its photo, never none and never two', async () => {
    const { parent, page: first } = await phoneFor('安冬');
    const context = first.context();
    let page = first;
    for (const step of STEPS)
      for (const isHeard of [false, true]) {
        const words = `${step}${isHeard ? '之后' : '之前'}`;
        const killed = kill(page, step, isHeard);
        await write(page, words, [30]);
        await page.getByRole('button', { name: '记下来' }).tap();
        await killed;
        await page.close();
        page = await context.newPage();
        await page.goto('/');
        await page.getByText('安冬的这几天').waitFor();
        await page.getByText(WAITING).waitFor({ state: 'detached' });
        await page.getByRole('button', { name: '记一刻' }).tap();
        await page.getByText('接着上次没写完的。').waitFor();
        await page.getByRole('button', { name: '记下来' }).tap();
        await page.getByText('安冬的这几天').waitFor();
        const kept = async () => (await arrived(parent, '安冬')).filter(([said]: [string]) => said === words);
        await comesTo(async () => JSON.stringify(await kept()), JSON.stringify([[words, 1]]));
      }
  }, 120_000);

  /** The photos that this browser keeps until they have arrived. */
  async function keptPhotos(page: Page): Promise<Buffer[]> {
    const kept = await page.evaluate(async () => {
      const done = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((resolve) => asked.addEventListener('success', () => resolve(asked.result)));
      const shelf = await done(indexedDB.open('zongping'));
      const photos = await done(shelf.transaction('photos').objectStore('photos').getAll());
      shelf.close();
      return Promise.all(
        photos.map(async ({ content }: { content: Blob }) => [...new Uint8Array(await content.arrayBuffer())]),
      );
    });
    return kept.map((bytes) => Buffer.from(bytes));
  }

  /** Holds the first request of a step for ever: before the server hears of it, or after it has answered. */
  async function kill(page: Page, step: string, isHeard: boolean): Promise<void> {
    return new Promise((resolve) => {
      const hold = async (route: Route) => {
        const said = route.request().url() + (route.request().postData() ?? '');
        if (!said.includes(step)) return route.fallback();
        if (isHeard) await route.fetch();
        resolve();
      };
      void page.route('**/*', hold);
    });
  }
});
