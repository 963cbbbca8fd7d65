import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { evidenceRoster, EvidenceWorld } from '../support/evidence-world.js';
import { inWords, openTerm, tableOf } from '../support/teaching-table.js';

const PASSWORD = 'a-good-password';
const THIRD = '三年级（1）班';
const FIFTEEN = [
  ...['语文', '数学', '体育', '音乐', '道德与法治', '英语', '物理', '化学', '生物', '历史', '地理', '美术'],
  ...['信息技术', '通用技术', '心理健康'],
];
const COURSES = FIFTEEN.map((name, index) => `${String(index + 1).padStart(2, '0')},${name}`);

/** The same school with as many courses as a high school has. */
const manyCourses = () =>
  evidenceRoster().map((sheet) =>
    sheet.name === '课程.csv' ? { ...sheet, bytes: ['学科代码,学科名称', ...COURSES].join('\n') } : sheet,
  );

/** A small school in winter; its office has opened the spring. */
describe('the teaching of a school', () => {
  let api: Api;
  let house: EvidenceWorld;
  let spring: string;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await EvidenceWorld.open(api);
    spring = await openTerm(house.world, 2026, 2, ['2027-02-22', '2027-07-02']);
    await house.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => desk.close());

  const sitDown = async (address: string, width = 1440, number = 'A003', school = house): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.world.schoolCode}`, PASSWORD);
  };
  const now = async (termId: string | null = spring) =>
    inWords(await tableOf(house.world.administrator, house.world, termId));

  test.each([1440, 1024])('ZM-1 class by class and course by course it shows who teaches, at %i', async (width) => {
    await sitDown('/teaching', width);
    await page.getByText('2 个班。点一格，换老师').waitFor();
    expect(await page.locator('thead th').allInnerTexts()).toEqual([
      ...['班级', '班主任', '语文', '数学', '体育', '音乐', '道德与法治'],
    ]);
    expect((await page.locator('tbody tr.ant-table-row').allInnerTexts()).map((row) => row.split(/\s+/))).toEqual([
      ['二年级（1）班', '周数学', '—', '周数学', '—', '—', '—'],
      [THIRD, '王语文', '王语文', '周数学', '吴体育', '郑音乐', '冯品德'],
    ]);
    expect(await page.getByRole('button', { name: '照抄上学期' }).count()).toBe(0);
    expect([await tooWide(page), await seriousFindings(page), desk.faults]).toEqual([[], [], []]);
  });

  test.each([1440, 1024])('ZM-1 fifteen courses stand beside each other without being cut, at %i', async (width) => {
    const high = await EvidenceWorld.open(api, 'zhumadian-text', { roster: manyCourses() });
    await sitDown('/teaching', width, 'A003', high);
    await page.getByText('2 个班。点一格，换老师').waitFor();
    expect(await page.locator('thead th').allInnerTexts()).toEqual(['班级', '班主任', ...FIFTEEN]);
    const rights = await page
      .locator('thead th, tbody tr.ant-table-row td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    const edge = await page.locator('.teaching').evaluate((table) => table.getBoundingClientRect().right);
    expect(rights.filter((right) => right > edge + 0.5)).toEqual([]);
    // A name of three characters stands in one line.
    const lines = await page
      .getByRole('button', { name: `${THIRD}语文：王语文` })
      .locator('span')
      .first()
      .evaluate((words) => words.getClientRects().length);
    expect([lines, await tooWide(page), await seriousFindings(page), desk.faults]).toEqual([1, [], [], []]);
  });

  test('ZM-1 a new term begins with a copy of the one before, shown first, and is changed by hand', async () => {
    await sitDown(`/teaching?term=${spring}`);
    await page.getByRole('link', { name: '2 个班还没有安排任课' }).click();
    await page.getByText('只看没有齐的：取消').waitFor();
    await page.getByRole('button', { name: '照抄上学期' }).click();
    const preview = page.getByRole('dialog', { name: '照抄 2026—2027 学年第一学期' });
    await preview.getByText('现在还没有改动').waitFor();
    await preview.getByText('语文 王语文，数学 周数学，体育 吴体育，音乐 郑音乐，道德与法治 冯品德').waitFor();
    await preview.getByText('班主任 王语文').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await now()).toEqual(['二年级（1）班 周数学', `${THIRD} 王语文`]);

    await preview.getByRole('button', { name: '照抄 6 条' }).click();
    await page.getByRole('link', { name: '0 个班还没有安排任课' }).click();
    await page.getByRole('link', { name: '2 个班级' }).click();
    await page.getByRole('button', { name: `${THIRD}体育：吴体育` }).click();
    const dialog = page.getByRole('dialog', { name: `${THIRD} · 体育` });
    await dialog.getByRole('combobox', { name: '体育' }).fill('冯品德');
    await page.getByTitle('冯品德 · 道德与法治 · T005').click();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: `${THIRD}体育：吴体育、冯品德` }).waitFor();
    expect((await now())[1]).toBe(
      `${THIRD} 王语文，语文 王语文，数学 周数学，体育 吴体育、冯品德，音乐 郑音乐，道德与法治 冯品德`,
    );
    expect((await now(null))[1]).toContain('体育 吴体育，');
    expect(desk.faults).toEqual([]);
  });

  test('ZM-1 what was chosen is kept when the line is cut, and the same wish goes once', async () => {
    await sitDown(`/teaching?term=${spring}`);
    await page.getByRole('button', { name: '二年级（1）班音乐：还没有' }).click();
    const dialog = page.getByRole('dialog', { name: '二年级（1）班 · 音乐' });
    await dialog.getByRole('combobox', { name: '音乐' }).fill('郑');
    await page.getByTitle('郑音乐 · 音乐 · T004').click();
    let isLost = true;
    await page.route('**/graphql', async (route) => {
      if (!isLost || !route.request().postData()?.includes('setTeaching')) return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByRole('alert').waitFor();
    isLost = false;
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await now())[0]).toContain('音乐 郑音乐');
  });

  test('ZM-1 another homeroom teacher is chosen from today', async () => {
    await sitDown('/teaching');
    await page.getByRole('button', { name: '二年级（1）班班主任：周数学' }).click();
    const dialog = page.getByRole('dialog', { name: '二年级（1）班 · 班主任' });
    await dialog.getByText('原来的任期到今天为止').waitFor();
    await dialog.getByRole('combobox', { name: '班主任' }).fill('吴');
    await page.getByTitle('吴体育 · 体育 · T003').click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '二年级（1）班班主任：吴体育' }).waitFor();
    expect(desk.faults).toEqual([]);
  });

  test('ZM-1 a teacher has no entry of it, and hears whose business it is', async () => {
    await sitDown('/teaching', 1440, 'T001');
    await page.getByText('全校的任课安排由学校的办公室查看').waitFor();
    expect(await page.getByRole('link', { name: '任课安排' }).count()).toBe(0);
  });
});
