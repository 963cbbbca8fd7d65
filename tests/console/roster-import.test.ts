import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { messySheets, rowsToRefuse } from '../support/messy-roster.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';
const REAL = path.resolve(import.meta.dirname, '../../api/demo/rosters/天中第一小学');
const realSheets = readdirSync(REAL).map((name) => path.join(REAL, name));
const IMPORTS = `query ($schoolId: ID!) { rosterImports(schoolId: $schoolId) { nodes { state added changed left unchanged } } }`;
const CLASSES = `query ($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { name } }`;

/** A school that has nothing but its administrator. */
describe('the roster at a desk', () => {
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

  const sitDown = async (width = 1440, number = 'A003'): Promise<void> => {
    desk = await openDesk(browser, api.url, '/roster-import', width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${world.schoolCode}`, PASSWORD);
  };

  beforeEach(async () => {
    world = await api.world({ roster: [] });
  });

  afterEach(() => desk.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const IMPORT = /^导入 \d+ 行$/;
  const asking = () => page.getByRole('complementary', { name: '导入' }).getByRole('button', { name: IMPORT });
  const agreeing = () => page.getByRole('dialog').getByRole('button', { name: IMPORT });
  const choose = (files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    page.getByLabel('名册表格').setInputFiles(files, { timeout: 60_000 });
  const upload = async (files: string[]): Promise<void> => {
    await choose(files);
    await button('上传并试读').click();
    await button('下一步：看试读结果').waitFor({ timeout: 20_000 });
  };
  const imports = async () =>
    (await world.administrator.ask(IMPORTS, { schoolId: world.schoolId })).rosterImports.nodes as Record<
      string,
      unknown
    >[];
  const classCount = async (): Promise<number> =>
    (await world.administrator.ask(CLASSES, { schoolId: world.schoolId })).schoolClasses.length;
  const inBothColours = async () => {
    const light = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return [light, dark, await tooWide(page)];
  };
  /** The next answer to this wish never arrives, though the server has done it. */
  const loseAnswerTo = (wish: string) =>
    page.evaluate((lost) => {
      const sending = window.fetch.bind(window);
      window.fetch = async (address, init) => {
        const answer = await sending(address, init);
        if (![String(address), String(init?.body)].some((text) => text.includes(lost))) return answer;
        window.fetch = sending;
        throw new TypeError('The line is cut.');
      };
    }, wish);

  test.each([1440, 1024])('GL-1 a real roster goes from the sheets to the rolls and back, at %i', async (width) => {
    await sitDown(width);
    await page.getByText('还没有导入过').waitFor();
    expect(await inBothColours()).toEqual([[], [], []]);
    await upload(realSheets);
    expect((await button('下一步：看试读结果').boundingBox())!.y).toBeLessThan(900 - 30);
    const pupils = page.getByRole('region', { name: '学生.xlsx' });
    await pupils.getByText('当作“学生”表').waitFor();
    expect(await pupils.getByRole('row').nth(1).innerText()).toMatch(/^B\t姓名\t\S+\u3000\S+\u3000\S+\s+姓名$/);
    expect(await inBothColours()).toEqual([[], [], []]);
    expect(await classCount()).toBe(0);

    await button('下一步：看试读结果').click();
    await page.getByText('没有要改的').first().waitFor();
    expect(await inBothColours()).toEqual([[], [], []]);
    await page.getByText(/^新增 \d+$/).click();
    await button('下一页').click();
    await page.getByText('第 2 页').waitFor();
    expect(await page.locator('tbody tr.ant-table-row').count()).toBe(50);
    await page.getByLabel('找一行').fill('T0001');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: /\(T0001\)/ }).waitFor();
    expect(await page.locator('tbody tr.ant-table-row').count()).toBe(1);
    await asking().click();
    const question = page.getByRole('dialog');
    const wish = await question.getByRole('button', { name: /^导入 \d+ 行$/ }).innerText();
    expect(await inBothColours()).toEqual([[], [], []]);
    await question.getByRole('button', { name: wish }).click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
    const [entry] = await imports();
    expect(entry).toMatchObject({ state: 'COMMITTED', left: 0 });
    expect(wish).toBe(`导入 ${18 + 75 + 11 + 18 + 753} 行`);
    expect(await classCount()).toBeGreaterThan(5);
    expect(await inBothColours()).toEqual([[], [], []]);

    await button('撤销这次导入').click();
    await page.getByRole('dialog').getByText(`新增的 ${entry!.added} 行会去掉`).waitFor();
    await button('整批撤销').click();
    await page.getByRole('heading', { name: '已经撤销' }).waitFor({ timeout: 20_000 });
    expect([(await imports())[0]!.state, await classCount()]).toEqual(['UNDONE', 0]);
    expect(desk.faults).toEqual([]);
  });

  test('GL-1 an untidy roster tells every refused row, and leaves them out only when somebody says so', async () => {
    await sitDown();
    await upload(messySheets.map((sheet) => sheet.path));
    await page.getByRole('region', { name: '学生.xlsx' }).getByText('不导入').first().waitFor();
    await button('下一步：看试读结果').click();
    await page.getByText('怎么改：').first().waitFor();
    const rows = await page.locator('tbody tr.ant-table-row td:nth-child(2)').allInnerTexts();
    expect(rows.map(Number)).toEqual(rowsToRefuse);
    expect(rowsToRefuse).toHaveLength(8);
    expect(await inBothColours()).toEqual([[], [], []]);

    expect(await button('还有 8 行要改').isDisabled()).toBe(true);
    await page.getByLabel('这 8 行不导入，我会改好后再导').check();
    await page.reload();
    await asking().click();
    await page.getByRole('dialog').getByText('8 行不导入').waitFor();
    await agreeing().click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
    expect(await classCount()).toBeGreaterThan(0);
    await page.getByRole('link', { name: '导入名册' }).last().click();
    await page.getByRole('button', { name: /^撤销 2026年11月23日 10:\d\d 的导入$/ }).click();
    await button('整批撤销').click();
    await page.getByText('已撤销').waitFor({ timeout: 20_000 });
    expect(await classCount()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  test('GL-1 answers that are lost are asked for again, and everything is done once', async () => {
    await sitDown();
    await choose(realSheets);
    await loseAnswerTo('/uploads/rosters');
    await button('上传并试读').click();
    await page.getByText('选好的表格都还在').waitFor();
    await button('上传并试读').click();
    await button('下一步：看试读结果').click({ timeout: 20_000 });
    expect(await imports()).toHaveLength(1);
    await asking().click();
    await loseAnswerTo('commitRosterImport');
    await agreeing().click();
    await page.getByRole('dialog').getByText('网络好像断了').waitFor({ timeout: 20_000 });
    await agreeing().click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
    await button('撤销这次导入').click();
    await loseAnswerTo('undoRosterImport');
    await button('整批撤销').click();
    await page.getByRole('dialog').getByText('网络好像断了').waitFor({ timeout: 20_000 });
    await button('整批撤销').click();
    await page.getByRole('heading', { name: '已经撤销' }).waitFor({ timeout: 20_000 });
    expect((await imports()).map(({ state }) => state)).toEqual(['UNDONE']);
  });

  test('GL-1 what is no sheet, is too big or cannot be opened is told in words, and nothing of it is written', async () => {
    await sitDown();
    await choose([
      { name: '学生.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('old') },
      { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('no sheet') },
      { name: '空.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
      { name: '大.csv', mimeType: 'text/csv', buffer: Buffer.alloc(20 * 1024 * 1024 + 1, 'x') },
      { name: '学生.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no sheet at all') },
    ]);
    await page.getByText('“学生.xls”是旧版').waitFor();
    const told = await page.getByRole('alert').innerText();
    for (const words of ['“照片.png”不是表格', '“空.csv”是空的', '“大.csv”超过 20 MB']) expect(told).toContain(words);
    expect(await page.getByRole('list', { name: '选好的表格' }).getByRole('listitem').count()).toBe(1);

    await button('上传并试读').click();
    await page.getByRole('alert').getByText('打不开').waitFor({ timeout: 20_000 });
    await button('下一步：看试读结果').click();
    expect(await button('还有 1 个文件要改').isDisabled()).toBe(true);
    await page.getByText('有整张表没有读成').waitFor();
    expect(await inBothColours()).toEqual([[], [], []]);
    expect((await imports()).map(({ state }) => state)).toEqual(['PREVIEWED']);
  });

  test('GL-1 what came after an import hinders its undo, and is named', async () => {
    await sitDown();
    await upload(realSheets);
    await button('下一步：看试读结果').click();
    await asking().click();
    await agreeing().click();
    await page.getByText('已经导入').waitFor({ timeout: 20_000 });
    await world.staff('T0001');
    await page.reload();
    await page.getByText('处又被改过或用到').waitFor();
    expect(await button('撤销这次导入').count()).toBe(0);
    await page.getByRole('link', { name: '再导入一次' }).click();
    await page.getByRole('link', { name: /不能撤销，看看为什么$/ }).click();
    await page.getByText('处又被改过或用到').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('GL-1 a teacher has no entry of it, and hears whose business it is', async () => {
    world = await api.world();
    await world.staff('T001');
    await sitDown(1440, 'T001');
    await page.getByText('名册由本校综评管理员或教务主任导入').waitFor();
    expect(await page.getByRole('link', { name: '导入名册' }).count()).toBe(0);
    expect(await button('选择表格').count()).toBe(0);
  });
});
