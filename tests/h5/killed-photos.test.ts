import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { comesTo } from '../support/browser-steps.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';

const UPLOADS = '**/uploads/photos/**';
const keptPhotos = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('zongping');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('photos').objectStore('photos').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

describe('photos on the H5 page when it is ended before they are sent', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('are kept on the phone, go on two at a time when the page opens again, and nothing is doubled', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    let begun = 0;
    await page.route(UPLOADS, () => void (begun += 1));
    await page.getByRole('button', { name: '记一刻' }).tap();
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile(20), await photoFile(90), await photoFile(160)]);
    await page.getByLabel('一句话').last().fill('一起包饺子');
    await page.getByText('3 张待上传').waitFor();
    await comesTo(() => begun, 2);
    await comesTo(() => keptPhotos(page), 3);

    await page.unroute(UPLOADS);
    await page.reload();
    await page.getByText('接着上次没写完的。').waitFor();
    await page.getByText('待上传').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText('一起包饺子').waitFor();
    const moments = await house.timeline(parent, '安春');
    expect(moments).toHaveLength(1);
    expect(moments[0].record.photos).toHaveLength(3);
    expect(await keptPhotos(page)).toBe(0);
  });

  test('one that does not go is tried again by itself, and the others are not sent twice', async () => {
    const parent = await house.parent('安夏', 'TERMS', 'PHOTOS');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    let sent = 0;
    await page.route(UPLOADS, (route) => ((sent += 1) === 2 ? route.abort() : route.fallback()));
    await page.getByRole('button', { name: '记一刻' }).tap();
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile(20), await photoFile(90)]);
    await page.getByText('1 张待上传').waitFor();
    await page.getByRole('button', { name: /再传一次$/ }).tap();
    await page.getByText('待上传').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText('安夏的这几天').waitFor();
    const [moment] = await house.timeline(parent, '安夏');
    expect(moment.record.photos).toHaveLength(2);
    expect(sent).toBe(3);
  });

  test('the answer to a record that was lost by a kill is asked for again: one record, not two', async () => {
    const parent = await house.parent('安秋', 'TERMS');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByRole('button', { name: '记一刻' }).tap();
    await page.getByLabel('一句话').last().fill('自己叠被子');
    // The server takes the record; the phone never hears of it.
    let isLosing = true;
    await page.route('**/graphql', async (route) => {
      if (!isLosing || !route.request().postData()?.includes('saveRecord')) return route.fallback();
      await route.fetch();
    });
    await page.getByRole('button', { name: '记下来' }).tap();
    await comesTo(async () => (await house.timeline(parent, '安秋')).length, 1);

    isLosing = false;
    await page.reload();
    await page.goto('/');
    await page.getByText('自己叠被子').waitFor();
    await page.getByText('条记录等着送出').waitFor({ state: 'detached' });
    expect(await house.timeline(parent, '安秋')).toHaveLength(1);
  });
});
