import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { lastGrade } from '../support/graduation-world.js';
import { startOwnApi, type OwnApi } from '../support/own-api.js';
import { officesRoster } from '../support/sample-world.js';

const PASSWORD = 'a-good-password';
const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

/** Fourteen pupils in the last half of grade six. */
describe('the graduation of a class', () => {
  let api: OwnApi;
  let school: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startOwnApi();
    await api.setClock('2027-01-25T02:00:00Z');
    school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
    await api.rows(lastGrade(school));
    const spring = { schoolYear: 2026, semester: 2, startsOn: '2027-02-15', endsOn: '2027-07-15' };
    await (await api.operator()).ask(OPEN_TERM, { input: { schoolId: school.schoolId, ...spring } });
    for (const number of ['T001', 'T003', 'T010']) await school.staff(number);
    await api.setClock('2027-02-20T02:00:00Z');
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, address = '/graduation', width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.world.schoolCode}`, PASSWORD);
  };
  const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  const dialog = () => page.getByRole('dialog');

  test.each([1440, 1024])('ZM-15 all terms of each pupil stand on one page that fits %i', async (width) => {
    await sitDown('T010', '/', width);
    await page.getByRole('link', { name: '毕业', exact: true }).click();
    await page.getByText('已签署 0 / 14').waitFor();
    await rowOf('安春').waitFor();
    expect(await rowOf('安春').getByRole('listitem').count()).toBe(12);
    expect(await rowOf('安春').getByText('六年级上：没有册子').count()).toBe(1);
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
  });

  test('ZM-15 the class’s teacher proposes for some; what is typed survives a reload', async () => {
    await sitDown('T001', '/my-classes');
    await page.getByRole('link', { name: '六年级（1）班的毕业' }).click();
    await page.getByLabel('选安春').check();
    await page.getByLabel('选安夏').check();
    expect(await page.getByRole('button', { name: '签署', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '提出建议 2 人' }).click();
    // The facts do not say it plainly: without a reason nothing can be proposed.
    expect(await dialog().getByRole('button', { name: '提出', exact: true }).isDisabled()).toBe(true);
    await dialog().getByLabel('理由').fill('以前各学期以纸质报告书为准');
    await page.reload();
    await page.getByLabel('选安春').check();
    await page.getByLabel('选安夏').check();
    await page.getByRole('button', { name: '提出建议 2 人' }).click();
    await comesTo(() => dialog().getByLabel('理由').inputValue(), '以前各学期以纸质报告书为准');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog().getByRole('button', { name: '提出', exact: true }).click();
    await rowOf('安夏').getByText('待签署').waitFor();
    expect(await rowOf('安秋').getByText('待提出').count()).toBe(1);
  });

  test('ZM-15 the principal opens a pupil, signs, and takes the list away as PDF', async () => {
    await sitDown('T010');
    await page.getByTitle('待签署').click();
    await comesTo(
      () =>
        page
          .locator('.samples__name')
          .allInnerTexts()
          .then((names) => names.join()),
      '安春,安夏',
    );
    await page.getByRole('button', { name: '安春' }).click();
    const aside = page.getByRole('complementary');
    await aside.getByText('以前各学期以纸质报告书为准').waitFor();
    await aside.getByText('每学期的报告单（册）都合格：未达到').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await aside.getByRole('button', { name: '签署', exact: true }).click();
    await dialog().getByText('签署以您的名字留存').waitFor();
    await dialog().getByLabel('理由').fill('同意班主任的建议');
    await dialog().getByRole('button', { name: '签署', exact: true }).click();
    await page.getByText('已签署 1 / 14').waitFor();
    // What was decided stands in one line, however little room there is.
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      const decided = rowOf('安夏').locator('.whole');
      const lines = await decided.evaluate((words) => [words.textContent, words.getClientRects().length]);
      expect(lines).toEqual([expect.stringMatching(/毕业/), 1]);
    }

    const saved = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('button', { name: '打印名单' }).click();
    expect((await saved).suggestedFilename()).toBe('2027 届毕业名单 六年级（1）班.pdf');
  });

  test('ZM-15 the page of one pupil is printed for the roll', async () => {
    await sitDown('T010');
    await rowOf('安夏').getByRole('button', { name: '安夏' }).click();
    const own = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('button', { name: '打印个人表' }).click();
    expect((await own).suggestedFilename()).toBe('2027 届毕业评价表 六年级（1）班 安夏.pdf');
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
  });

  test('ZM-15 a teacher who leads no class has no entry of it, and hears whose business it is', async () => {
    await sitDown('T003');
    await page.getByText('毕业由班主任和校内各处办理').waitFor();
    expect(await page.getByRole('link', { name: '毕业', exact: true }).count()).toBe(0);
    desk.faults.splice(0);
  });

  test('a school year that is chosen stays open for who comes back to the page', async () => {
    await sitDown('T010', '/graduation?year=2026');
    await page.getByText('已签署 1 / 14').waitFor();
    await page.getByRole('link', { name: '概览', exact: true }).first().click();
    await page.getByText('全校班级').waitFor();
    await page.getByRole('link', { name: '毕业', exact: true }).click();
    await page.getByText('已签署 1 / 14').waitFor();

    expect(new URL(page.url()).search).toBe('?year=2026');
  });
});
