import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from '@protobi/exceljs';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { messySheets } from '../support/messy-roster.js';
import { idNumber } from '../support/small-roster.js';
import type { World } from '../support/world.js';

const REAL = path.resolve(import.meta.dirname, '../../api/demo/rosters/天中第一小学');
const STUDENTS = '学生.xlsx';
const ODD: Record<string, string> = { 姓名: '孩子', 班级: '在哪个班', 监护人1电话: '联络' };
const IMPORTS = `query ($schoolId: ID!) { rosterImports(schoolId: $schoolId) { nodes { state added left } } }`;

describe('the columns of a roster at a desk', () => {
  let api: Api;
  let world: World;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-23T02:00:00Z');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const sitDown = async (width = 1440): Promise<void> => {
    world = await api.world({ roster: [] });
    desk = await openDesk(browser, api.url, '/roster-import', width);
    page = desk.page;
    await signInAtDesk(page, `A003@${world.schoolCode}`, 'a-good-password');
  };

  afterEach(() => desk.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const upload = async (files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> => {
    await page.getByLabel('名册表格').setInputFiles(files, { timeout: 60_000 });
    await button('上传并试读').click();
    await button('下一步：看试读结果').waitFor({ timeout: 20_000 });
  };
  const imports = async () =>
    (await world.administrator.ask(IMPORTS, { schoolId: world.schoolId })).rosterImports.nodes as {
      state: string;
      added: number;
      left: number;
    }[];
  /** Asks for the import and says so once more. */
  const importRows = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
  };
  const inBothColours = async () => {
    const light = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return [light, dark, await tooWide(page)];
  };
  const pick = (option: string) =>
    page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByLabel(label).click();
    await pick(option);
  };
  /** Says by the keyboard what a column is. */
  const readAs = async (column: RegExp, option: string): Promise<void> => {
    await page.getByLabel(column).click();
    await page.keyboard.type(option);
    await pick(option);
  };
  const loseAnswerTo = (wish: string) =>
    page.evaluate((lost) => {
      const sending = window.fetch.bind(window);
      window.fetch = async (address, init) => {
        const answer = await sending(address, init);
        if (!String(init?.body).includes(lost)) return answer;
        window.fetch = sending;
        throw new TypeError('The line is cut.');
      };
    }, wish);

  /** The five real sheets, of which one words a few things its own way. */
  const oddSheets = async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(REAL, STUDENTS));
    book.worksheets[0]!.getRow(3).eachCell((cell) => (cell.value = ODD[cell.text] ?? cell.text));
    const odd = Buffer.from(await book.xlsx.writeBuffer());
    return ['班级.xlsx', '教师.xlsx', '课程.xlsx', '任课.xlsx', STUDENTS].map((name) => ({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: name === STUDENTS ? odd : readFileSync(path.join(REAL, name)),
    }));
  };

  test.each([1440, 1024])(
    'GL-1 columns that nobody knows are said to be something, and read that way, at %i',
    async (width) => {
      await sitDown(width);
      await upload(await oddSheets());
      const pupils = page.getByRole('region', { name: STUDENTS });
      await pupils.getByRole('alert').getByText('没有“姓名”、“班级”').waitFor();
      expect(await pupils.getByRole('row').nth(1).innerText()).toMatch(
        /^B\t孩子\t蔡亦菲\u3000曾亦菲\u3000\S+\s+不导入/,
      );
      expect(await inBothColours()).toEqual([[], [], []]);

      await readAs(/^学生.xlsx B 列孩子读作$/, '姓名');
      await readAs(/^学生.xlsx C 列性别读作$/, '姓名');
      await pupils.getByText('和 C 列重复').waitFor();
      expect(await button('按改好的重新试读').isDisabled()).toBe(true);
      expect(await inBothColours()).toEqual([[], [], []]);
      await readAs(/^学生.xlsx C 列性别读作$/, '性别');
      await button('按改好的重新试读').click();
      await page.getByRole('alert').getByText('没有哪一列读作“班级”').waitFor();

      await readAs(/^学生.xlsx J 列在哪个班读作$/, '班级');
      await readAs(/^学生.xlsx P 列联络读作$/, '监护人1电话');
      // What was said stays when the page is left and come back to.
      await page.reload();
      await pupils.getByText('改过，还没有重新试读').first().waitFor();
      await loseAnswerTo('correctRosterSheets');
      await button('按改好的重新试读').click();
      await page.getByText('网络好像断了').waitFor();
      await button('按改好的重新试读').click();
      await button('下一步：看试读结果').click({ timeout: 20_000 });
      await page.getByText('没有要改的').first().waitFor();
      await importRows(/^导入 \d+ 行$/);
      expect(await imports()).toMatchObject([{ state: 'COMMITTED', added: 18 + 75 + 11 + 18 + 753, left: 0 }]);
      expect(desk.faults).toEqual([]);
    },
  );

  test('GL-1 another row of headings is chosen, and what the system guessed comes back', async () => {
    await sitDown();
    const rows = ['姓名,性别,班级', '张三,男,一班', '性别,班级,姓名', '女,三年级（1）班,新一'].join('\n');
    await upload([{ name: '学生名单.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }]);
    const sheet = page.getByRole('region', { name: '学生名单.csv' });
    await sheet.getByText('当作“学生”表，表头在第 1 行').waitFor();
    await choose('学生名单.csv的表头是哪一行', '第 3 行：性别、班级、姓名');
    await sheet.getByText('重新试读以后，再看每一列读作什么').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await button('按改好的重新试读').click();
    await sheet.getByText('表头在第 3 行，1 行').waitFor({ timeout: 20_000 });
    expect(await sheet.getByRole('row').nth(1).innerText()).toMatch(/^A\t性别\t女\s+性别$/);
    await sheet.getByRole('button', { name: '恢复系统的读法' }).click();
    await button('按改好的重新试读').click();
    await sheet.getByText('表头在第 1 行').waitFor({ timeout: 20_000 });
    expect(desk.faults).toEqual([]);
  });

  test('GL-1 refused rows are taken away, mended in a spreadsheet, and brought back alone', async () => {
    await sitDown();
    await upload(messySheets.map((sheet) => sheet.path));
    await button('下一步：看试读结果').click();
    await page.getByLabel('这 8 行不导入，我会改好后再导').check();
    await importRows(/^导入 \d+ 行$/);
    expect(await inBothColours()).toEqual([[], [], []]);

    await button('下载没有通过的行：“学生.xlsx”没有通过的行').click();
    await page.getByRole('dialog').getByText('要改的格子涂了颜色').waitFor();
    expect(await inBothColours()).toEqual([[], [], []]);
    await choose('做什么用', '核对名单');
    await page.getByLabel('具体写一写').fill('改好没有导入的行');
    const downloading = page.waitForEvent('download');
    await button('导出并下载').click();
    const file = await (await downloading).path();
    expect((await downloading).suggestedFilename()).toBe('没有导入的行 学生 2026-11-23.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.worksheets[0]!;
    const number = (sheet.getRow(1).values as string[]).indexOf('身份证件号');
    sheet.getRow(2).getCell(number).value = idNumber('20200814', 192);
    // Rows at the end go only one by one.
    for (let gone = 0; gone < 7; gone++) sheet.spliceRows(3, 1);
    const mended = Buffer.from(await book.xlsx.writeBuffer());

    await page.getByRole('link', { name: '上传改好的表格' }).click();
    await upload([{ name: '改好的.xlsx', mimeType: 'application/octet-stream', buffer: mended }]);
    await button('下一步：看试读结果').click();
    await page.getByText('没有写在这里的人都不变').first().waitFor();
    await importRows('导入 1 行');
    expect((await imports())[0]).toEqual({ state: 'COMMITTED', added: 1, left: 0 });
    expect(desk.faults).toEqual([]);
  });
});
