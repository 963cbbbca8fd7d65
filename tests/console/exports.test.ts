import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { rowsOf, sheetOf } from '../support/exports.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';

/** Two classes; who leads the third grade takes its list away, and the office sees that. */
describe('tables that are taken away', () => {
  let api: Api;
  let world: World;
  let classId: string;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-27T04:00:00Z');
    world = await api.world();
    classId = await world.classId('三年级（1）班');
    await world.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, address: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${world.schoolCode}`, PASSWORD);
  };
  const dialog = () => page.getByRole('dialog');
  const take = () => dialog().getByRole('button', { name: '导出并下载' });

  /** Says for what, by the keyboard alone. */
  const sayForWhat = async (words: string): Promise<void> => {
    await dialog().getByRole('combobox', { name: '做什么用' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog().getByLabel('具体写一写').fill(words);
  };

  test('a class list is saved as a workbook with the purpose on it', async () => {
    await sitDown('T001', `/classes/${classId}`);
    await page.getByRole('button', { name: '导出班级学生名单' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByText('每次导出都会留下记录').waitFor();
    expect(await take().isDisabled()).toBe(true);
    await sayForWhat('开学核对座位');
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);

    const [download] = await Promise.all([page.waitForEvent('download'), take().click()]);
    expect(download.suggestedFilename()).toBe('班级学生名单 三年级（1）班 2026-11-27.xlsx');
    const worksheet = await sheetOf(await readFile(await download.path()));
    const rows = rowsOf(worksheet);
    expect(rows[0]).toEqual(['内部资料，不得外传；用完请及时删除。']);
    expect(rows[4]![1]).toMatch(/班主任/);
    expect(rows[6]![1]).toMatch(/：开学核对座位$/);
    expect(rows.slice(8).map(([, name]) => name)).toContain('林晓禾');
    expect(worksheet.headerFooter.oddFooter).toContain('开学核对座位');
    await comesTo(() => dialog().count(), 0);
  });

  test('what was typed stays when the server does not answer, and over a reload', async () => {
    await sitDown('T001', `/classes/${classId}?search=林`);
    await page.getByRole('button', { name: '导出班级学生名单' }).click();
    await sayForWhat('家长会点名');
    await page.route('**/downloads/**', (route) => route.abort());
    await take().click();
    await dialog().getByText('网络好像断了').waitFor();
    await page.unroute('**/downloads/**');
    await page.reload();
    await page.getByRole('button', { name: '导出班级学生名单' }).click();
    await comesTo(() => dialog().getByLabel('具体写一写').inputValue(), '家长会点名');
    const [download] = await Promise.all([page.waitForEvent('download'), take().click()]);
    const rows = rowsOf(await sheetOf(await readFile(await download.path())));
    expect(rows[3]).toEqual(['筛选条件', '搜索“林”']);
    expect(rows.slice(9).map(([, name]) => name)).toEqual(['林晓禾']);
    desk.faults.splice(0);
  });

  test.each([1440, 1024])('the office sees who took what away and for what, on a page that fits %i', async (width) => {
    await sitDown('A003', '/', width);
    await page.getByRole('link', { name: '导出记录', exact: true }).click();
    await page.getByText('家长会点名').waitFor();
    const [newest] = await page.locator('tbody tr.ant-table-row').allInnerTexts();
    expect(newest).toMatch(/班级学生名单 三年级（1）班\s+搜索“林”\s+1 行\s+[\u4e00-\u9fff]+\s+家长会点名\s+已下载/);
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    await page.getByRole('textbox', { name: '找导出记录' }).fill('座位');
    await page.keyboard.press('Enter');
    await comesTo(() => page.getByText('家长会点名').count(), 0);
    await page.getByText('开学核对座位').waitFor();
  });

  test('a teacher has no entry of it, and hears whose business it is', async () => {
    await sitDown('T001', '/exports');
    await page.getByText('导出记录由校长').waitFor();
    expect(await page.getByRole('link', { name: '导出记录', exact: true }).count()).toBe(0);
    desk.faults.splice(0);
  });
});
