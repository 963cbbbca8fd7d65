import type { Browser } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';

describe('moments of a family on the H5 page', () => {
  let api: Api;
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(phone?.faults).toEqual([]);
    await phone?.close();
  });

  test('a guardian takes a photo, writes a sentence and finds both in the timeline', async () => {
    phone = await phoneOf(browser, await house.parent('安春', 'TERMS', 'PHOTOS'));
    const { page } = phone;
    await page.getByText('安春在柳荫小学三年级（1）班。').waitFor();
    await page.getByRole('button', { name: '记一刻' }).tap();
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile()]);
    await page.getByRole('radio', { name: '社会实践' }).tap();
    await page.getByLabel('一句话').last().fill('第一次自己擀饺子皮。');
    await page.getByText('记下后，社会实践本月有 1 张，还可记 15 张').waitFor();
    await page.getByText(/^草稿已保存 12:/).waitFor();
    await page.getByRole('button', { name: '记下来' }).tap();

    await page.getByText('这周，安春社会实践记下 1 条。').waitFor();
    await page.getByText('第一次自己擀饺子皮。').waitFor();
    const photo = page.getByRole('img', { name: '第 1 张照片' }).locator('visible=true');
    await expect(
      photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).resolves.toBe(60);
  });

  test('names what is still open in the month, never what is missing', async () => {
    phone = await phoneOf(browser, await house.parent('安夏', 'TERMS'));
    const { page } = phone;
    const name = '学业水平还可记 16 张，本月 0 / 16，一次约 1 分钟，11月30日为止，还有 4 天';
    await page.getByRole('button', { name }).tap();

    await page.getByRole('radio', { name: '学业水平', checked: true }).waitFor();
    expect(await page.getByText(/缺|欠/).count()).toBe(0);
  });

  test('is told beside the field what is wrong, and loses nothing, not even by a reload', async () => {
    phone = await phoneOf(browser, await house.parent('安秋', 'TERMS'));
    const { page } = phone;
    await page.getByRole('button', { name: '记一刻' }).tap();
    await page.getByRole('radio', { name: '体育活动' }).tap();
    await page.getByLabel('一句话').last().fill('跳绳一百个');
    await page.getByLabel('时间（分钟）').fill('很久');
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText('“时间”请填整数。').first().waitFor();

    await page.reload();
    await page.getByText('接着上次没写完的。').waitFor();
    expect(await page.getByLabel('一句话').last().inputValue()).toBe('跳绳一百个');
    await page.getByLabel('时间（分钟）').fill('20');
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText('时间 20 分钟').waitFor();
    const moments = await house.timeline(await house.parent('安秋'), '安秋');
    expect(moments.map(({ record }: { record: { state: string } }) => record.state)).toEqual(['VERIFIED']);
  });

  test('who has not agreed is led to the page where that is decided, and the words stay', async () => {
    phone = await phoneOf(browser, await house.parent('安冬'));
    const { page } = phone;
    await page.getByRole('button', { name: '记一刻' }).tap();
    await page.getByLabel('一句话').last().fill('洗了自己的碗');
    await page.getByRole('button', { name: '记下来' }).tap();
    await page.getByText('请先在“孩子信息的使用”里同意在家记录').first().waitFor();
    await page.getByRole('button', { name: '去看“孩子信息的使用”' }).tap();
    await page.getByText('作品与表扬的展示').waitFor();
    await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();

    expect(await page.getByLabel('一句话').last().inputValue()).toBe('洗了自己的碗');
  });
});
