import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { calendarOf, dayOf } from '../support/term-calendar.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';
const AUTUMN = '2026—2027 学年第一学期';
const SPRING = '2026—2027 学年第二学期';

/** A school in its autumn term, 1 September to 29 January. */
describe('the terms of a school and their days', () => {
  let api: Api;
  let world: World;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    await world.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => desk.close());

  const sitDown = async (address = '/terms', width = 1440, number = 'A003'): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${world.schoolCode}`, PASSWORD);
  };
  const rows = async () =>
    (await page.locator('tbody tr.ant-table-row').allInnerTexts()).map((row) => row.split(/\t|\n/).filter(Boolean));
  const calendar = () => calendarOf(world.administrator, world.schoolId);
  const day = (words: string) => page.getByRole('button', { name: words });
  /** Lets the answers of one mutation be lost on the way back, until told otherwise. */
  const loseAnswersOf = async (name: string) => {
    let isLost = true;
    await page.route('**/graphql', async (route) => {
      if (!isLost || !route.request().postData()?.includes(name)) return route.fallback();
      await route.fetch();
      await route.abort();
    });
    return () => void (isLost = false);
  };

  test.each([1440, 1024])('ZM-1 it shows the terms and the calendar of the running one, at %i', async (width) => {
    await sitDown('/terms', width);
    await page.getByText('2026-09-01 到 2027-01-29，22 周，105 个上课日').waitFor();
    expect(await rows()).toEqual([[AUTUMN, '2026-09-01', '2027-01-29', '22', '105', '进行中']]);
    const months = page.locator('.terms__month');
    expect(await months.locator('caption').allInnerTexts()).toEqual([
      '2026 年 9 月 上课 22 天',
      '2026 年 10 月 上课 18 天',
      '2026 年 11 月 上课 21 天',
      '2026 年 12 月 上课 23 天',
      '2027 年 1 月 上课 21 天',
    ]);
    await day('9月20日周日，上课，调休').waitFor();
    await day('9月25日周五，不上课，中秋').waitFor();
    await page.getByText('国家放假安排只公布到 2026-12-31').waitFor();
    expect(await page.getByRole('link', { name: '学期与校历' }).count()).toBe(1);
    expect([await tooWide(page), await seriousFindings(page), desk.faults]).toEqual([[], [], []]);
  });

  test('ZM-1 days are clicked, kept over a reload, and saved at once; the numbers follow', async () => {
    await sitDown();
    await day('11月9日周一，上课').click();
    await day('11月14日周六，不上课').click();
    await day('11月10日周二，上课').click();
    await day('11月10日周二，不上课，停课').click();
    const bar = page.getByRole('region', { name: '还没有保存的改动' });
    await bar.getByText('改了 2 天：11月9日不上课、11月14日上课').waitFor();
    expect(dayOf(await calendar(), '2026-11-09')).toMatchObject({ isSchoolDay: true });

    await page.reload();
    await bar.getByText('改了 2 天').waitFor();
    await day('11月11日周三，上课').click();
    await page.getByText('2026 年 11 月 上课 20 天，不满月（工作日 21 天）').waitFor();
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    await bar.getByRole('button', { name: '保存校历' }).click();
    await bar.waitFor({ state: 'hidden' });
    await page.getByText('104 个上课日').waitFor();
    expect(await rows()).toEqual([[AUTUMN, '2026-09-01', '2027-01-29', '22', '104', '进行中']]);
    const now = await calendar();
    expect(['09', '10', '11', '14'].map((date) => dayOf(now, `2026-11-${date}`)!.isSchoolDay)).toEqual([
      ...[false, true, false, true],
    ]);
    expect(desk.faults).toEqual([]);
  });

  test('ZM-1 clicks are kept when the line is cut, and the same wish goes once', async () => {
    await sitDown();
    await day('12月1日周二，上课').waitFor();
    const found = await loseAnswersOf('setSchoolDays');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('termCalendar') ? route.abort() : route.fallback(),
    );
    await day('12月1日周二，上课').click();
    const bar = page.getByRole('region', { name: '还没有保存的改动' });
    await bar.getByRole('button', { name: '保存校历' }).click();
    await bar.getByRole('alert').waitFor();
    await bar.getByText('改了 1 天：12月1日不上课').waitFor();
    found();
    await page.unroute('**/graphql');
    await bar.getByRole('button', { name: '保存校历' }).click();
    await bar.waitFor({ state: 'hidden' });
    expect(dayOf(await calendar(), '2026-12-01')).toMatchObject({ isSchoolDay: false });
  });

  test('ZM-1 the next term is proposed; a mistake is said at its field, and what was entered stays', async () => {
    await sitDown();
    await page.getByRole('button', { name: '开新学期' }).click();
    const dialog = page.getByRole('dialog', { name: '开新学期' });
    await dialog.getByText(SPRING).waitFor();
    const [first, last] = [dialog.getByLabel('第一天'), dialog.getByLabel('最后一天')];
    expect([await first.inputValue(), await last.inputValue()]).toEqual(['2027-02-15', '2027-07-15']);
    await first.fill('2027-01-20');
    await dialog.getByRole('button', { name: '开这个学期' }).click();
    await dialog.getByText(`与${AUTUMN}（2026-09-01 到 2027-01-29）重叠，第一天应在 2027-01-30 或以后。`).waitFor();
    expect(await first.getAttribute('aria-invalid')).toBe('true');
    expect(await last.getAttribute('aria-invalid')).toBe('false');
    expect(await seriousFindings(page)).toEqual([]);
    await first.fill('');
    await dialog.getByText('请填第一天。').waitFor();
    expect(await dialog.getByRole('button', { name: '开这个学期' }).isDisabled()).toBe(true);
    await first.fill('2027-02-22');
    await last.fill('2027-07-09');
    await dialog.getByText('一共 138 天，约 20 周。').waitFor();

    const found = await loseAnswersOf('openTerm');
    await dialog.getByRole('button', { name: '开这个学期' }).click();
    await dialog.getByRole('alert').waitFor();
    expect([await first.inputValue(), await last.inputValue()]).toEqual(['2027-02-22', '2027-07-09']);
    found();
    await dialog.getByRole('button', { name: '开这个学期' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: `${SPRING}校历` }).waitFor();
    expect(await rows()).toEqual([
      [SPRING, '2027-02-22', '2027-07-09', '20', '100', '还没开始'],
      expect.arrayContaining([AUTUMN]),
    ]);
  });

  test('ZM-1 of the running term only the last day is moved, of the next one both', async () => {
    await sitDown();
    await page.getByRole('button', { name: '改起止日期' }).click();
    const running = page.getByRole('dialog', { name: `${AUTUMN} · 起止日期` });
    await running.getByText('学期已经开始，第一天不能再改。').waitFor();
    expect(await running.getByLabel('第一天').isDisabled()).toBe(true);
    await running.getByLabel('最后一天').fill('2026-10-30');
    await running.getByRole('button', { name: '保存' }).click();
    await running.getByText('最后一天不能早于今天').waitFor();
    await running.getByLabel('最后一天').fill('2027-01-22');
    await running.getByRole('button', { name: '保存' }).click();
    await page.getByText('2026-09-01 到 2027-01-22，21 周').waitFor();

    await page.getByRole('link', { name: SPRING }).click();
    await page.getByText('2027-02-22 到 2027-07-09，20 周').waitFor();
    await page.getByRole('button', { name: '改起止日期' }).click();
    const coming = page.getByRole('dialog', { name: `${SPRING} · 起止日期` });
    await coming.getByLabel('第一天').fill('2027-03-01');
    await coming.getByRole('button', { name: '保存' }).click();
    await page.getByText('2027-03-01 到 2027-07-09，19 周').waitFor();
    expect(desk.faults).toEqual([]);
  });

  test('ZM-1 without a term it says what comes first; what cannot be read says why, with another try', async () => {
    await sitDown();
    await day('9月20日周日，上课，调休').waitFor();
    const answer = (asked: string, body: object) =>
      page.route('**/graphql', (route) =>
        route.request().postData()?.includes(asked) ? route.fulfill({ json: body }) : route.fallback(),
      );
    await answer('termCalendar', { errors: [{ message: '系统正忙。', extensions: { code: 'UNAVAILABLE' } }] });
    await page.reload();
    await page.getByRole('button', { name: '再试一次' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).click();
    await day('9月20日周日，上课，调休').waitFor();
    await answer('ConsoleTerms', { data: { terms: [] } });
    await page.reload();
    await page.getByText('还没有学期。请先开新学期').waitFor();
    expect(await page.getByRole('button', { name: '开新学期' }).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-1 a teacher has no entry of it, and may only look', async () => {
    await sitDown('/terms', 1440, 'T001');
    await page.getByText('学期由本校校长、教务主任或综评管理员设置。').waitFor();
    expect(await page.getByRole('link', { name: '学期与校历' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /上课/ }).count()).toBe(0);
  });
});
