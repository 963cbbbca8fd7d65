import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { openPhone, startBrowser, tooWide, type Phone } from '../support/browser.js';
import { signInOnPhone } from '../support/browser-steps.js';
import { messySheets, rowsToRefuse } from '../support/messy-roster.js';
import type { World } from '../support/world.js';

async function readSheets(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^导入名册/ }).tap();
  await page.getByRole('button', { name: '导入新的表格' }).tap();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择表格' }).tap();
  await (await chooser).setFiles(messySheets.map((sheet) => sheet.path));
  await page.getByRole('button', { name: '开始试读' }).tap();
  await page.getByText('将新增').waitFor({ timeout: 20_000 });
}

describe('a school administrator on the H5 page', () => {
  let url: string;
  let world: World;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    url = api.url;
    world = await api.world({ roster: [] });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    phone = await openPhone(browser, url, { width: 360 });
    await signInOnPhone(phone.page, `A003@${world.schoolCode}`, 'a-good-password');
    await readSheets(phone.page);
  });

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test('GL-1 the messy roster explains every refused row on a page that fits', async () => {
    const { page } = phone;
    for (const row of rowsToRefuse) await page.getByText(`学生.xlsx 第 ${row} 行`, { exact: true }).first().waitFor();

    expect(rowsToRefuse).toHaveLength(8);
    expect(await page.getByText('怎么改：').count()).toBeGreaterThan(3);
    expect(await tooWide(page)).toEqual([]);
  });

  test('GL-1 nothing can be committed while rows are refused, unless the person says so', async () => {
    const { page } = phone;
    expect(await page.getByRole('button', { name: '还有 8 行要改' }).isDisabled()).toBe(true);

    await page.getByRole('checkbox', { name: '这 8 行不导入，我会改好后再导' }).tap();
    await page.getByRole('button', { name: '确认导入' }).tap();
    await page.getByText('导入结果').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: '撤销这次导入' }).tap();
    await page.getByText('已撤销').locator('visible=true').waitFor({ timeout: 20_000 });
  });

  test('GL-1 a file that is no spreadsheet is refused as a file, without advice about cells', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '返回' }).tap();
    await page.getByRole('button', { name: '导入新的表格' }).tap();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择表格' }).tap();
    const broken = { name: '学生.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no sheet at all') };
    await (await chooser).setFiles([broken]);
    await page.getByRole('button', { name: '开始试读' }).tap();

    await page.getByRole('button', { name: '还有 1 个文件要改' }).waitFor({ timeout: 20_000 });
    await page.getByText('学生.xlsx（整张表）').waitFor();
    expect(await page.getByText('怎么改：').locator('visible=true').count()).toBe(0);
  });
});
