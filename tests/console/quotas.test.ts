import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { rowsOf, sheetOf } from '../support/exports.js';

const PASSWORD = 'a-good-password';

describe('quotas and what they cost', () => {
  let api: Api;
  let school: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    school = await EvidenceWorld.open(api);
    await school.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, '/quotas', width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.world.schoolCode}`, PASSWORD);
  };
  const scheme = (name: string) =>
    page.getByRole('region', { name: `小学生电子化综合素质评价报告单（册）方案（${name}）` });

  test.each([1440, 1024])('ZM-4 the office reads the cost beside the counts on a page that fits %i', async (width) => {
    await sitDown('A003', width);
    const inForce = scheme('驻马店文本');
    await inForce.getByText('执行中').waitFor();

    await inForce.getByText('每月约 37–107 分钟，最少 10 次').waitFor();
    expect(await inForce.getByText('0 / 16').count()).toBe(5);
    // The photo of the class is asked for once a term and not in this month: that is no month without it.
    await inForce
      .getByRole('row', { name: /班级合照/ })
      .getByText('一学期一次，不在这个月')
      .waitFor();
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
  });

  /** Says for what in the dialog, takes the file and reads its rows. */
  const take = async (words: string): Promise<string[][]> => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '做什么用' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await dialog.getByLabel('具体写一写').fill(words);
    expect(await seriousFindings(page)).toEqual([]);
    const button = dialog.getByRole('button', { name: '导出并下载' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await comesTo(() => dialog.count(), 0);
    return rowsOf(await sheetOf(await readFile(await download.path())));
  };

  test('ZM-4 the office takes away the counts, and who did how much of a month or of the term', async () => {
    await sitDown('A003');
    await page.getByRole('button', { name: '导出数量与负担' }).click();
    const counts = await take('教务会通报');
    expect([counts[2]![1], counts[6]![1]]).toEqual([
      expect.stringMatching(/^数量与负担 2026 年 \d+ 月$/),
      expect.stringMatching(/：教务会通报$/),
    ]);
    const behind = page.getByRole('region', { name: '谁做了多少' });
    await behind.getByRole('button', { name: '导出各家庭完成情况' }).click();
    const homes = await take('班主任会');
    expect([homes[3]![1], homes[7]![1]]).toEqual([expect.stringMatching(/^2026 年 \d+ 月$/), '16 行']);
    await behind.getByRole('combobox', { name: '对谁' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await behind.getByRole('combobox', { name: '月份' }).focus();
    for (const key of ['Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await behind.getByRole('button', { name: '导出各教师完成情况' }).click();
    const staff = await take('教研组长会');
    expect(staff[3]).toEqual(['筛选条件', '全部，没有筛选']);
    expect(staff.slice(9).map(([, number]) => number)).toContain('T005');
  });

  test('ZM-4 another scheme says what it would cost, and is put in force after one question', async () => {
    await sitDown('A003');
    const reduced = scheme('驻马店减负版');
    await reduced.getByText('每月约 12–27 分钟，最少 5 次').waitFor();
    await reduced.getByRole('button', { name: '启用这份方案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('每户家庭（每个孩子）：每月约 12–27 分钟').waitFor();
    // The browser itself writes days in the order of its own language.
    const inWords = dialog.getByText(/^\d{4}年\d+月\d+日$/);
    await inWords.waitFor();
    await dialog.getByLabel('从哪一天起').fill('2010-01-01');
    await inWords.waitFor({ state: 'hidden' });
    await dialog.getByRole('button', { name: '启用', exact: true }).click();
    await dialog.getByText('这份方案从 2016-09-01 起才可以启用。').waitFor();
    await dialog.getByLabel('从哪一天起').fill('2026-09-01');
    await dialog.getByRole('button', { name: '启用', exact: true }).click();

    await scheme('驻马店减负版').getByText('执行中').waitFor();
    await scheme('驻马店文本').getByText('还没有启用').waitFor();
  });

  test('ZM-4 a teacher has no entry for it, and is told kindly when the address is typed', async () => {
    await sitDown('T001');
    await page.getByText('由本校校长、教务主任或综评管理员').waitFor();

    expect(await page.getByRole('link', { name: '数量与负担' }).count()).toBe(0);
  });
});
