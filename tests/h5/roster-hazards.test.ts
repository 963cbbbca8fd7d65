import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { openPhone, seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { signInOnPhone } from '../support/browser-steps.js';
import { SMALL_STAFF, SMALL_STUDENTS, staffSheet, studentsSheet, type SmallStudent } from '../support/small-roster.js';
import type { World } from '../support/world.js';

const IMPORTS = `query ($schoolId: ID!) { rosterImports(schoolId: $schoolId) { nodes { id state } } }`;
const CORRECT = `mutation ($input: CorrectRosterSheetsInput!) { correctRosterSheets(input: $input) { id } }`;
const CLASSES = `query ($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { studentCount } }`;
const STRANGER: SmallStudent = { ...SMALL_STUDENTS[0]!, name: '外校甲', birth: '20180611', sequence: 501 };
const RENAMES = '“姓名变了”的 1 人我都核对过，这些人真的改了名字';

describe("another school's sheets on a phone", () => {
  let api: Api;
  let browser: Browser;
  let world: World;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-23T02:00:00Z');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    world = await api.world();
    phone = await openPhone(browser, api.url, { width: 360 });
    page = phone.page;
    await signInOnPhone(page, `A003@${world.schoolCode}`, 'a-good-password');
    await page.getByRole('button', { name: /^导入名册/ }).tap();
    await page.getByRole('button', { name: '导入新的表格' }).tap();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择表格' }).tap();
    const renamed = SMALL_STAFF.map(([number, name, ...row]) => [number, number === 'A003' ? '外校乙' : name, ...row]);
    const sheets = [staffSheet(renamed), studentsSheet([STRANGER])];
    const files = sheets.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }));
    await (await chooser).setFiles(files);
    await page.getByRole('button', { name: '开始试读' }).tap();
    await page.getByText('将新增').waitFor({ timeout: 20_000 });
  });

  afterEach(() => phone.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true }).locator('visible=true');
  const renames = () => page.getByRole('checkbox', { name: RENAMES }).locator('visible=true');
  const schoolName = () => page.getByLabel('学校名称').locator('visible=true');
  const pupilsThere = async () => {
    const { schoolClasses } = await world.administrator.ask(CLASSES, { schoolId: world.schoolId });
    return schoolClasses.map(({ studentCount }: { studentCount: number }) => studentCount).sort();
  };

  test('GL-1 it is said first, and nothing is imported before every name and the school were confirmed', async () => {
    const alarm = page.getByText('这份表里没有现在在校的学生 5 人，占 100%。看起来不是本校的名册', { exact: false });
    expect((await alarm.first().boundingBox())!.y).toBeLessThan(300);
    await page.getByText('工号 A003 是上传这份表的“孙管理”自己的，表里却写着“外校乙”', { exact: false }).waitFor();
    await page.getByText('孙管理 → 外校乙', { exact: true }).waitFor();
    await page.getByText('教师 · 工号 A003 · 教师.csv 第 4 行', { exact: true }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    }
    expect(await tooWide(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);

    expect(await button('还有 1 个姓名要核对').isDisabled()).toBe(true);
    await renames().tap();
    expect(await button('还要输入学校名称').isDisabled()).toBe(true);
    await page.getByText('学生 5 人会记为离开。').waitFor();
    await schoolName().fill('柳荫');
    expect(await button('还要输入学校名称').isDisabled()).toBe(true);
    await schoolName().fill('柳荫小学');
    await button('确认导入').tap();
    await page.getByText('导入结果').waitFor({ timeout: 20_000 });
    await page.getByText('孙管理 → 外校乙', { exact: true }).waitFor();
    expect(await pupilsThere()).toEqual([0, 1]);
    expect(phone.faults).toEqual([]);
  });

  test('GL-1 what was said outlives leaving the page and an answer that was lost, which imports once', async () => {
    await renames().tap();
    await schoolName().fill('柳荫小学');
    await button('返回').tap();
    await page
      .getByRole('button', { name: /待确认$/ })
      .first()
      .tap();
    await button('确认导入').waitFor();
    expect(await schoolName().inputValue()).toBe('柳荫小学');

    const keys: string[] = [];
    let isLost = true;
    await page.route('**/graphql', async (route) => {
      const sent = route.request().postData() ?? '';
      if (!sent.includes('skipRefused')) return route.fallback();
      keys.push(/"clientMutationId":"([^"]+)"/.exec(sent)![1]!);
      if (!isLost) return route.fallback();
      isLost = false;
      await route.fetch();
      return route.abort();
    });
    await button('确认导入').tap();
    await page.getByText('导入结果').waitFor({ timeout: 20_000 });
    expect(new Set(keys).size).toBe(1);
    expect(await pupilsThere()).toEqual([0, 1]);
  });

  test('GL-1 sheets that were read anew at the desk meanwhile are looked at anew; what was typed stays', async () => {
    await renames().tap();
    await schoolName().fill('柳荫小学');
    const { rosterImports } = await world.administrator.ask(IMPORTS, { schoolId: world.schoolId });
    const { id: importId } = rosterImports.nodes.find(({ state }: { state: string }) => state === 'PREVIEWED');
    const kind = { sheet: 0, kind: 'STAFF' };
    await world.administrator.ask(CORRECT, { input: { importId, sheets: [kind], clientMutationId: randomUUID() } });

    await button('确认导入').tap();
    await page.getByText('您看过以后，有人改了列，表格又重新试读过。', { exact: false }).waitFor();
    await button('还有 1 个姓名要核对').waitFor();
    expect(await renames().getAttribute('aria-checked')).toBe('false');
    expect(await schoolName().inputValue()).toBe('柳荫小学');
    expect((await pupilsThere()).reduce((sum: number, count: number) => sum + count, 0)).toBe(5);

    await renames().tap();
    await button('确认导入').tap();
    await page.getByText('导入结果').waitFor({ timeout: 20_000 });
    expect(await pupilsThere()).toEqual([0, 1]);
  });
});
