import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { SMALL_STAFF, SMALL_STUDENTS, staffSheet, studentsSheet, type SmallStudent } from '../support/small-roster.js';

const CLASSES = `query ($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { studentCount } }`;
const STRANGER: SmallStudent = { ...SMALL_STUDENTS[0]!, name: '外校甲', birth: '20180611', sequence: 501 };

describe("another school's sheets at a desk", () => {
  let api: Api;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-23T02:00:00Z');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());
  afterEach(() => desk.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  test.each([1440, 1024])('GL-1 it is said first, and nothing goes on before it is confirmed, at %i', async (width) => {
    const world = await api.world();
    desk = await openDesk(browser, api.url, '/roster-import', width);
    page = desk.page;
    await signInAtDesk(page, `A003@${world.schoolCode}`, 'a-good-password');
    const renamed = SMALL_STAFF.map(([number, name, ...row]) => [number, number === 'A003' ? '外校乙' : name, ...row]);
    const sheets = [staffSheet(renamed), studentsSheet([STRANGER])];
    const files = sheets.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }));
    await page.getByLabel('名册表格').setInputFiles(files);
    await button('上传并试读').click();

    const onward = button('下一步：看试读结果');
    await onward.waitFor({ timeout: 20_000 });
    expect((await onward.boundingBox())!.y).toBeLessThan(900 - 30);
    await onward.click();

    const alarm = page.getByRole('alert');
    expect(await alarm.innerText()).toMatch(/^这份表里没有现在在校的学生 5 人，占 100%。看起来不是本校的名册/);
    expect(await alarm.innerText()).toContain('工号 A003 是上传这份表的“孙管理”自己的，表里却写着“外校乙”');
    expect((await alarm.boundingBox())!.y).toBeLessThan(450);
    expect(await page.locator('tbody tr.ant-table-row').allInnerTexts()).toEqual([
      expect.stringMatching(/教师\.csv\s+4\s+教师 工号 A003\s+孙管理\s+→ 外校乙/),
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    }
    expect(await tooWide(page)).toEqual([]);

    expect(await button('还有 1 个姓名要核对').isDisabled()).toBe(true);
    await page.getByLabel('“姓名变了”的 1 人我都核对过，这些人真的改了名字').check();
    expect(await button('还要输入学校名称').isDisabled()).toBe(true);
    await page.getByLabel('学校名称').fill('柳荫');
    expect(await button('还要输入学校名称').isDisabled()).toBe(true);
    await page.getByLabel('学校名称').fill('柳荫小学');
    await button('导入 7 行').click();
    await page.getByRole('dialog').getByRole('button', { name: '导入 7 行' }).click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
    const { schoolClasses } = await world.administrator.ask(CLASSES, { schoolId: world.schoolId });
    expect(schoolClasses.map(({ studentCount }: { studentCount: number }) => studentCount).sort()).toEqual([0, 1]);
    expect(desk.faults).toEqual([]);
  });
});
