import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { openOfficerAccount } from '../support/sheet-world.js';

const PASSWORD = 'a-good-password';
const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

/** Fourteen pupils of a class and two of another; three of the fourteen have an account through a guardian. */
describe("the school's sheet and the county's view of it", () => {
  let api: Api;
  let school: EvidenceWorld;
  let officer: string;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-04T02:00:00Z');
    school = await EvidenceWorld.open(api, 'zhumadian-reduced', { term: ['2026-11-02', '2026-11-27'] });
    officer = await openOfficerAccount(await api.operator(), api.guest(), school.world.countyId);
    for (const name of ['安春', '安夏', '安秋']) await school.parent(name, 'TERMS');
    await school.staff('T001');
    const spring = { schoolYear: 2026, semester: 2, startsOn: '2027-02-15', endsOn: '2027-07-15' };
    await (await api.operator()).ask(OPEN_TERM, { input: { schoolId: school.schoolId, ...spring } });
    await api.setClock('2026-11-28T02:00:00Z');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (account: string, address: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, account, PASSWORD);
  };
  const asAdministrator = (address = '/sheet', width = 1440) =>
    sitDown(`A003@${school.world.schoolCode}`, address, width);
  const behind = () => page.getByRole('complementary');
  const names = () => behind().locator('tbody tr:visible td:first-child').allInnerTexts();
  const shows = (count: string) => behind().getByText(count).waitFor();

  test.each([1440, 1024])(
    'ZM-11 the five rates stand with fractions and bands on a page that fits %i',
    async (width) => {
      await asAdministrator('/', width);
      await page.getByRole('link', { name: '考核表' }).click();
      await page.getByRole('link', { name: '账户建立率', exact: true }).waitFor();

      // 3 of 16 pupils; five rates of five points each: a sheet that does not pass.
      const rows = await page.locator('.rates tbody tr').allInnerTexts();
      expect(rows.map((row) => row.split(/\s/)[0])).toEqual([
        ...['账户建立率', '教师工作达标率', '家长工作配合达标率', '平台活跃度', '报告单（册）合格率'],
      ]);
      expect(rows[0]).toMatch(/3 \/ 16[\s\S]*差 2 人到下一档[\s\S]*18\.7%/);
      expect(rows[0]).toContain('“账号开通”按家庭算，所以两处的数目可以不同');
      expect(await page.getByLabel('学期得分').innerText()).toMatch(
        /25 \/ 100[\s\S]*大于 60 分为合格[\s\S]*5 \+ 5 \+ 5 \+ 5 \+ 5/,
      );
      expect(await tooWide(page)).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  test('ZM-11 every number opens exactly its persons, whom the server chooses; a reload keeps the place', async () => {
    await asAdministrator();
    await page.getByRole('link', { name: '账户建立率计入的 3 人' }).click();
    await shows('共 3 人');
    expect(await names()).toEqual(['安春', '安夏', '安秋']);
    expect(await behind().getByRole('link', { name: '看安春的记录，在手机页面' }).count()).toBe(1);

    await page.getByRole('link', { name: '账户建立率全部 16 人' }).click();
    await shows('共 16 人');
    await behind().getByTitle('还没开通').click();
    await shows('共 13 人');
    await behind().getByLabel('找人').fill('白');
    await page.keyboard.press('Enter');
    await shows('共 2 人');
    await page.reload();
    await shows('共 2 人');
    expect(await names()).toEqual(['白雨', '白雪']);
    expect(await seriousFindings(page)).toEqual([]);

    await behind().getByTitle('按班级', { exact: true }).click();
    await page.getByRole('link', { name: '三年级（1）班的名单，14 里的 3' }).click();
    await shows('共 14 人');
    await page.getByRole('button', { name: '收起名单' }).click();
    await comesTo(() => behind().count(), 0);
  });

  test('ZM-11 a long list is turned page by page, forth and back', async () => {
    await asAdministrator();
    await page.getByRole('link', { name: '平台活跃度', exact: true }).click();
    await behind().getByTitle('名单', { exact: true }).click();
    // Sixteen pupils and five teachers; twenty on a page.
    await shows('共 21 人');
    expect((await names()).length).toBe(20);
    await behind().getByRole('button', { name: '下一页' }).click();
    await behind().getByText('第 2 页').waitFor();
    await comesTo(async () => (await names()).length, 1);
    await behind().getByRole('button', { name: '上一页' }).click();
    await comesTo(async () => (await names()).length, 20);
  });

  test('ZM-11 the keyboard opens a figure and goes on reading there', async () => {
    await asAdministrator();
    await page.getByRole('link', { name: '教师工作达标率计入的 0 人' }).focus();
    await page.keyboard.press('Enter');
    await shows('共 0 人');

    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('教师工作达标率的名单');
  });

  test('ZM-11 a teacher has no entry of it, and hears whose business it is', async () => {
    await sitDown(`T001@${school.world.schoolCode}`, '/sheet');
    await page.getByText('考核表由本校校领导').waitFor();

    expect(await page.getByRole('navigation', { name: '菜单' }).getByRole('link').allInnerTexts()).toEqual([
      ...['我的班级', '核实', '评语', '纸质评价表', '账号开通', '人员', '评价小组', '打印中心'],
    ]);
    desk.faults.splice(0);
  });

  test('ZM-11 the officer sees that nothing is frozen; then it is frozen once, after a question, and numbers are there', async () => {
    await sitDown(officer, '/');
    await page.getByRole('cell', { name: '柳荫小学' }).waitFor();
    expect(await page.getByRole('navigation', { name: '菜单' }).getByRole('link').allInnerTexts()).toEqual([
      '各校考核',
      '各校接收单',
      '导出记录',
    ]);
    expect((await page.getByRole('row', { name: /柳荫小学/ }).innerText()).split('\t')).toEqual([
      ...['柳荫小学', '学校锁定后才看得到', '还没锁定'],
    ]);
    await page.getByTitle('已锁定').click();
    await page.getByText('共 0 所学校').waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();

    await asAdministrator();
    const second = await page.context().newPage();
    await second.goto('/console/sheet');
    await second.getByRole('button', { name: '锁定考核表' }).click();
    await page.getByRole('button', { name: '锁定考核表' }).click();
    await page.getByText('锁定不能撤回').waitFor();
    await page.getByRole('button', { name: '先不锁' }).click();
    await page.getByRole('button', { name: '锁定考核表' }).click();
    await page.getByRole('button', { name: '锁定', exact: true }).click();
    await page.getByText(/孙管理于11月28日 \d\d:\d\d 锁定/).waitFor();
    expect(await page.getByRole('button', { name: '锁定考核表' }).count()).toBe(0);
    await page.getByText(/^内容指纹 [0-9a-f]{16}（按锁定时的数字算出，.*说明没有人改过）$/).waitFor();
    // Who pressed at the same time is told so, in words.
    await second.getByRole('button', { name: '锁定', exact: true }).click();
    await second.getByText('已经锁定').first().waitFor();
    desk.faults.splice(0);
    await desk.close();

    await sitDown(officer, '/county-sheets?frozen=yes');
    await page.getByText('共 1 所学校').waitFor();
    const line = await page.getByRole('row', { name: /柳荫小学/ }).innerText();
    expect(line.split(/\s*\n\s*|\t/).slice(0, 3)).toEqual(['柳荫小学', '18.7%', '3 / 16 · 5 分']);
    expect(line).toMatch(/25\s+没有评定\s+11月28日/);
    await page.getByLabel('找学校').fill('松');
    await page.keyboard.press('Enter');
    await page.getByText('共 0 所学校').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('the county opens on the newest term with something in it, and keeps what is chosen from page to page', async () => {
    await api.setClock('2027-02-20T02:00:00Z');
    await sitDown(officer, '/county-sheets');
    await page.getByText('2026—2027 学年第二学期还没有学校锁定，先打开最近有数据的学期').waitFor();
    await page.getByRole('cell', { name: '18.7%' }).waitFor();
    await page.getByLabel('学期').click();
    await page.getByTitle('2026—2027 学年第二学期').click();
    await page.getByRole('cell', { name: '学校锁定后才看得到' }).waitFor();
    expect(await page.getByText('先打开最近有数据的学期').count()).toBe(0);
    await page.getByRole('link', { name: '导出记录' }).click();
    await page.getByRole('link', { name: '各校接收单' }).click();
    await page.getByText('已收集的接收单上共').waitFor();

    expect(new URL(page.url()).search).toBe('?term=2026-2');
    await page.getByTitle('2026—2027 学年第二学期').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
