import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

const PASSWORD = 'a-good-password';

/** Thirty-nine people: six on the staff, sixteen pupils, seventeen guardians; of the homes one has an account. */
describe('all people of a school, at the desk', () => {
  let api: Api;
  let house: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await EvidenceWorld.open(api);
    await house.staff('T001');
    await house.parent('安春', 'TERMS');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, address = '/people', width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${house.world.schoolCode}`, PASSWORD);
  };
  const names = async () =>
    (await page.locator('section[aria-label="人员名单"] tbody tr').allInnerTexts()).map(
      (row) => row.trim().split(/\s/)[0],
    );
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.locator('.ant-select-item-option', { hasText: option }).last().click();
  };

  test.each([1440, 1024])(
    'ZM-1 the office finds anybody, and turns pages that the server cuts, at %i',
    async (width) => {
      await sitDown('A003', '/people', width);
      await page.getByText('共 39 人').waitFor();
      expect(await names()).toHaveLength(20);
      expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
      await page.getByRole('button', { name: '下一页' }).click();
      await page.getByText('第 2 页').waitFor();
      await page.getByLabel('找人').fill('ac');
      await page.keyboard.press('Enter');
      await page.getByText('共 3 人').waitFor();
      expect(await names()).toEqual(['安春', '安春父', '安春母']);
      await page.getByText('三年级（1）班 安春的父亲').waitFor();
      await page.getByText('199****0000').waitFor();
      expect(new URL(page.url()).searchParams.get('after')).toBeNull();
    },
  );

  test('ZM-1 kind, class, account and order narrow the list, and stand in the address', async () => {
    await sitDown('A003');
    await page.getByText('共 39 人').waitFor();
    await choose('类别', '家长');
    await page.getByText('共 17 人').waitFor();
    await choose('班级', '二年级（1）班');
    await page.getByText('共 2 人').waitFor();
    await choose('排序', '按班级和座号');
    await choose('账号', '没有账号，也没有纸条');
    await page.getByText('共 2 人').waitFor();
    expect((await names()).sort()).toEqual(['白雨父', '白雪父']);
    await page.reload();
    await page.getByText('共 2 人').waitFor();
    await page.getByLabel('找人').fill('没有这个人');
    await page.keyboard.press('Enter');
    await page.getByText('没有这样的人，换一个条件看看。').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-1 the numbers of the accounts page open the people whom they count', async () => {
    await sitDown('A003', '/accounts');
    await page.getByRole('link', { name: '15 个家庭还没有账号' }).click();
    await page.getByText('共 15 人').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /^1 \/ 14 户/ }).click();
    await page.getByText('共 13 人').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /名教职工有账号/ }).click();
    await page.getByText('共 2 人').waitFor();
  });

  test('ZM-1 a slip is printed, an account opened and a home invited anew right beside the person', async () => {
    await sitDown('A003', '/people?search=安夏');
    await page.getByRole('button', { name: '打印邀请码：安夏父' }).click();
    const dialog = page.getByRole('dialog', { name: '打印邀请码' });
    await dialog.getByText('选中的 1 名学生的家长：1 张').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '生成 1 张' }).click();
    await saved;
    await dialog.getByRole('button', { name: '好了' }).click();
    await page.getByLabel('找人').fill('安春父');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '重新邀请：安春父' }).click();
    await page.getByRole('dialog', { name: '重新邀请安春父' }).getByRole('button', { name: '先不印' }).click();
    await page.getByLabel('找人').fill('T005');
    await page.keyboard.press('Enter');
    await choose('账号', '没有账号的');
    await page.getByRole('button', { name: '开通，打印纸条：冯品德' }).click();
    await page.getByRole('button', { name: '开通并生成纸条' }).click();
    await page.getByText('已生成 1 张的 PDF').waitFor();
    await page.getByRole('button', { name: '好了' }).click();
    await page.getByText('没有这样的人').waitFor();
    await choose('账号', '还没换初始密码');
    await page.getByRole('button', { name: '重置密码：冯品德' }).waitFor();
  });

  test('ZM-1 a homeroom teacher finds the own class and its homes, and no staff to choose', async () => {
    await sitDown('T001');
    await page.getByText('共 29 人').waitFor();
    expect(await page.getByRole('combobox', { name: '班级' }).count()).toBe(0);
    await page.getByLabel('找人').fill('白');
    await page.keyboard.press('Enter');
    await page.getByText('没有这样的人').waitFor();
  });
});
