import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { MeasureWorld } from '../support/measure-world.js';

const FRIDAY = '2026-11-20T02:00:00Z';

describe('results from a spreadsheet at a desk', () => {
  let school: EvidenceWorld;
  let world: MeasureWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    school = await EvidenceWorld.open(api);
    world = new MeasureWorld(school);
    await school.staff('T001');
    browser = await startBrowser();
    desk = await openDesk(browser, api.url);
    page = desk.page;
    await signInAtDesk(page, `T001@${school.world.schoolCode}`, 'a-good-password');
  });

  afterAll(() => browser.close());

  const bring = (lines: string[], name = '期末.csv') =>
    page.getByLabel('成绩表格').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  const enterAll = () => page.getByRole('button', { name: '全部录入' });

  test('ZM-7 the homeroom teacher finds the page beside the own class and takes the template away', async () => {
    await page.getByRole('link', { name: '导入三年级（1）班的成绩' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载模板' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('成绩 2026—2027 学年第一学期.xlsx');
  });

  test('ZM-7 a wrong row is told by number, name and subject, and nothing can be entered', async () => {
    await bring(['姓名,语文,数学', '安春,92,108', '安夏,88,91']);
    await page.getByText('第 2 行 安春 数学：108 超过满分 100').waitFor();

    expect(await enterAll().isDisabled()).toBe(true);
    expect(await tooWide(page)).toEqual([]);
  });

  test('ZM-7 the mended sheet is entered with one press, and what it replaces is seen before', async () => {
    const leader = await school.staff('T001');
    await world.save(leader, [{ child: '安夏', subject: 'maths', mark: 9200 }]);
    await bring(['姓名,语文,数学', '安春,92,98', '安夏,88,95']);
    await page.getByText('原 92 → 新 95').waitFor();
    await page.getByText('2 行，4 格成绩，其中 1 格会改掉原来的').waitFor();
    await enterAll().click();
    await page.getByText('4 格成绩都录好了').waitFor();

    expect(await world.cell(leader, '安春', 'maths')).toMatchObject({ mark: 9800 });
    expect(await world.cell(leader, '安夏', 'maths')).toMatchObject({ mark: 9500, version: 2 });
  });

  test('ZM-7 what somebody changed between looking and entering is told, and nothing is entered', async () => {
    const leader = await school.staff('T001');
    await page.getByRole('button', { name: '再导入一张表' }).click();
    await bring(['姓名,语文,音乐', '安秋,70,90', '安春,71,优秀']);
    await page.getByText('原 92 → 新 71').waitFor();
    await world.save(leader, [{ child: '安春', mark: 9300, version: 1 }]);
    await enterAll().click();
    await page.getByText('什么都没有保存').waitFor();

    expect(await world.cell(leader, '安秋')).toBeNull();
    expect(await world.cell(leader, '安春')).toMatchObject({ mark: 9300 });
  });

  test('ZM-7 what is no sheet is refused in words', async () => {
    await bring(['%PDF-1.7'], '期末.xlsx');
    await page.getByText('这个文件打不开').waitFor();
    expect(await enterAll().count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });
});
