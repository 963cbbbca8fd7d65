import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { grant } from '../support/exemptions.js';
import { MeasureWorld } from '../support/measure-world.js';
import { choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';

describe('exemptions, on the H5 page', () => {
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

  test('OP-7 the homeroom teacher finds the child, says from what and why, adds the proof, and ends it again', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page
      .getByRole('button', { name: /^三年级（1）班/ })
      .first()
      .tap();
    await page.getByRole('button', { name: /^免评/ }).tap();
    await page.getByText('班里现在没有免评的项目。').waitFor();
    await page.getByLabel('找孩子').fill('ax');
    await page.getByRole('button', { name: '安夏' }).tap();
    await page.getByRole('radio', { name: '学科成绩和评价：体育' }).tap();
    await page.getByRole('radio', { name: '原因：体质健康测试免测' }).tap();
    await page.getByLabel('补充一句（可以不写）').fill('骨折以后休养');
    await choosePhotos(page, '拍下证明，或从相册选', [await photoFile()]);
    await page.getByAltText('证明的照片').waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    // A lost answer is sent again with the same key: it is granted once.
    let isLost = false;
    await page.route('**/graphql', async (route) => {
      if (isLost || !(route.request().postData() ?? '').includes('GrantExemption')) return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: '登记体育免评' }).tap();
    await page.locator('.exemptions__refusal').waitFor();
    await page.getByRole('button', { name: '登记体育免评' }).tap();

    await page.getByText('安夏 · 体育').first().waitFor();
    expect(await page.getByText('安夏 · 体育').count()).toBe(1);
    await page.getByText('学科成绩和评价，因体质健康测试免测：骨折以后休养').waitFor();
    await page.getByText(/11月27日至.+ · 王语文登记/).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByRole('button', { name: '安夏，体育从今天起照常评' }).tap();
    await page.getByText('班里现在没有免评的项目。').waitFor();
  });

  test('OP-7 in the grid the cell says 免评, is passed over, and is not counted', async () => {
    const leader = await house.staff('T001');
    await grant(house, leader, '安秋 SUBJECT sport');
    phone = await phoneOf(browser, leader);
    const { page } = phone;
    await page.goto(`/#/packages/teacher/pages/results/index?classId=${house.third}`);
    await page.getByRole('radio', { name: '体育 0/13 人已录' }).tap();
    await page.getByText('免评').locator('visible=true').waitFor();
    await page.getByRole('button', { name: /^2 安夏/ }).tap();
    // 安秋 is the third; the fourth follows.
    await page.getByRole('button', { name: '下一个：安冬' }).waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('OP-7 the family reads what is exempt and until when; height is not asked, weight is', async () => {
    const leader = await house.staff('T001');
    const parent = await house.parent('安竹', 'TERMS', 'PHOTOS');
    await grant(house, leader, '安竹 MEASURE height');
    await grant(house, leader, '安竹 CATEGORY sport');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.goto(`/#/packages/family/pages/month/index?studentId=${house.ids('安竹')[0]}`);
    await page.getByText('体育活动（写实记录）已免评，到12月10日，这一项不用填、不计数。').waitFor();
    await page.getByRole('button', { name: '看交给学校的证明' }).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.goto(`/#/packages/family/pages/body/index?studentId=${house.ids('安竹')[0]}`);
    await page.getByText('身高：免评，不用填').waitFor();
    await page.getByLabel('体重（千克）').fill('27.9');
    await page.getByRole('button', { name: '保存' }).tap();
    await page.getByText(/^已保存/).waitFor();
    const { body } = await new MeasureWorld(house).child(parent, '安竹');
    expect(body).toMatchObject([{ value: null }, { value: 2790 }]);
    expect(phone.faults).toEqual([]);
  });
});
