import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, pick, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

const PASSWORD = 'a-good-password';

/** Fourteen homes in the third grade, of which one has an account; two in the second. */
describe('who has an account, at the desk', () => {
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

  const sitDown = async (number: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, '/accounts', width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${house.world.schoolCode}`, PASSWORD);
    await page.getByText('各班开通').waitFor();
  };
  const rowsOf = async (place: string) =>
    (await page.locator(`${place} tbody tr`).allInnerTexts()).map((row) => row.split(/\s+/).join(' '));

  test.each([1440, 1024])(
    'ZM-1 the office sees the rate of each class and who of the staff has none, at %i',
    async (width) => {
      await sitDown('A003', width);
      expect(await rowsOf('main')).toEqual([
        '二年级（1）班 周数学 0 / 2 户 · 0% 0 / 2 名 · 0% 0 户',
        '三年级（1）班 王语文 1 / 14 户 · 7.1% 0 / 14 名 · 0% 0 户',
      ]);
      await page.getByText('考核表的账户建立率按学生算').waitFor();
      await page.getByRole('link', { name: '4 名教职工还没有账号' }).click();
      await page.getByText('共 4 人').waitFor();
      expect((await rowsOf('section[aria-label="人员名单"]')).map((row) => row.trim().split(' ')[0])).toEqual([
        ...['冯品德', '吴体育', '周数学', '郑音乐'],
      ]);
      expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    },
  );

  test('ZM-1 a homeroom teacher finds who of the own class has none, and sees no other class', async () => {
    await sitDown('T001');
    expect(await rowsOf('main')).toHaveLength(1);
    await page.getByRole('button', { name: '三年级（1）班', exact: true }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的账号' });
    await aside.getByText('父亲 安夏父：还没有').waitFor();
    expect(await aside.getByText('安春').count()).toBe(0);
    await pick(page, '看哪些学生', '全部学生');
    await aside.getByText('父亲 安春父：已开通').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-1 the list of a class is narrowed by the server, put in order by its headings, and taken away so', async () => {
    await sitDown('T001');
    await page.getByRole('button', { name: '三年级（1）班', exact: true }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的账号' });
    const names = async () => {
      const rows = await aside.locator('tbody tr.ant-table-row td:nth-child(3)').allInnerTexts();
      return rows.map((row) => row.split(/\s/)[0]).join(' ');
    };
    await comesTo(names, '安夏 安秋 安冬 安梅 安兰 安竹 安菊 安江 安河 安湖 安海 安山 安云');
    await aside.getByRole('columnheader', { name: '学生' }).click();
    await comesTo(names, '安冬 安海 安河 安湖 安江 安菊 安兰 安梅 安秋 安山 安夏 安云 安竹');
    await pick(page, '看哪些学生', '只有一位家长开通的');
    await comesTo(names, '安春');
    await pick(page, '看哪些学生', '有邀请码还没开通的');
    // The mother of 安春 has her slip still.
    await comesTo(names, '安春 安冬 安海 安河 安湖 安江 安菊 安兰 安梅 安秋 安山 安夏 安云 安竹');
    await pick(page, '看哪些学生', '全部学生');
    await aside.getByRole('textbox', { name: '找学生' }).fill('ah');
    await page.keyboard.press('Enter');
    await comesTo(names, '安海 安河 安湖');
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
  });

  test('ZM-1 slips are printed for the homes without an account, and it says what becomes of older ones', async () => {
    await sitDown('T001');
    await page.getByRole('button', { name: '三年级（1）班', exact: true }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的账号' });
    await aside.getByRole('button', { name: '打印邀请码' }).click();
    const dialog = page.getByRole('dialog', { name: '打印邀请码' });
    await dialog.getByText('其中 13 人手里的旧纸条还没用').waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(3);
    expect(await seriousFindings(page)).toEqual([]);

    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '生成 13 张' }).click();
    expect((await saved).suggestedFilename()).toBe('家长邀请码 柳荫小学 三年级（1）班.pdf');
    await dialog.getByText('已生成 13 张的 PDF').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const again = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '再保存一次' }).click();
    await again;
    await dialog.getByRole('button', { name: '好了' }).click();

    await aside.getByText(/父亲 安夏父：还没有，纸条 \d+月\d+日以前有效/).waitFor();
    await aside.getByLabel('选安夏').check();
    await aside.getByLabel('选安秋').check();
    await aside.getByRole('button', { name: '打印邀请码' }).click();
    await page.getByText('其中 2 人手里的旧纸条还没用').waitFor();
    await page.getByRole('button', { name: '生成 2 张' }).waitFor();
  });

  test('ZM-1 a submission that got lost is sent again under its key, so that no second set of codes is made', async () => {
    await sitDown('A003');
    await page.getByRole('button', { name: '二年级（1）班', exact: true }).click();
    await page.getByRole('button', { name: '打印邀请码' }).click();
    const sent: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { input?: { clientMutationId?: string } } };
      if (variables.input?.clientMutationId === undefined) return route.continue();
      sent.push(variables.input.clientMutationId);
      if (sent.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: '生成 2 张' }).click();
    await page.getByText('网络好像断了').waitFor();
    await page.getByRole('button', { name: '生成 2 张' }).click();
    await page.getByText('已生成 2 张的 PDF').waitFor();
    expect(new Set(sent).size).toBe(1);
    desk.faults.splice(0);
  });

  test('ZM-1 staff are found by the server, and accounts are opened for those chosen', async () => {
    await sitDown('A003');
    await page.getByRole('button', { name: '成批开通教职工账号' }).click();
    const panel = page.getByRole('region', { name: '教职工账号' });
    await panel.getByLabel('找教职工').fill('fpd');
    await page.keyboard.press('Enter');
    await panel.getByText('1 名').waitFor();
    await panel.getByLabel('选冯品德').check();
    await panel.getByRole('button', { name: '给选中的 1 人开通，打印纸条' }).click();
    const dialog = page.getByRole('dialog', { name: '开通教职工账号' });
    await dialog.getByText('给选中的 1 人开通').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '开通并生成纸条' }).click();
    expect((await saved).suggestedFilename()).toBe('教职工账号 柳荫小学.pdf');
    await dialog.getByText('已生成 1 张的 PDF').waitFor();
    await dialog.getByRole('button', { name: '好了' }).click();
    await panel.getByText('没有这样的教职工').waitFor();
    await page.getByRole('link', { name: '3 名教职工还没有账号' }).waitFor();
  });
});
