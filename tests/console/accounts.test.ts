import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

const PASSWORD = 'a-good-password';

/** Fourteen homes in the third grade, of which one has an account; two in the second. */
describe('who has an account, at the desk', () => {
  let api: Api;
  let house: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await EvidenceWorld.open(api);
    await house.staff('T001');
    await house.parent('安春', 'TERMS');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, '/accounts', width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${house.world.schoolCode}`, PASSWORD);
    await page.getByText('各班开通').waitFor();
  };
  const rowsOf = async (place: string) =>
    (await page.locator(`${place} tbody tr`).allInnerTexts()).map((row) => row.split(/\s+/).join(' '));

  test.each([1440, 1024])(
    'ZM-1 the office sees the rate of each class and who of the staff has none, at %i',
    async (width) => {
      await sitDown('A003', width);
      expect(await rowsOf('main')).toEqual([
        '二年级（1）班 周数学 0 / 2 户 · 0% 0 / 2 名 · 0% 0 户',
        '三年级（1）班 王语文 1 / 14 户 · 7% 0 / 14 名 · 0% 0 户',
      ]);
      await page.getByRole('link', { name: '4 名教职工还没有账号' }).click();
      await page.getByRole('cell', { name: '郑音乐' }).waitFor();
      expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    },
  );

  test('ZM-1 a homeroom teacher finds who of the own class has none, and sees no other class', async () => {
    await sitDown('T001');
    expect(await rowsOf('main')).toHaveLength(1);
    await page.getByRole('button', { name: '三年级（1）班', exact: true }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的账号' });
    await aside.getByText('父亲 安夏父：还没有').waitFor();
    expect(await aside.getByText('安春').count()).toBe(0);
    await aside.getByLabel('也看已经开通的').check();
    await aside.getByText('父亲 安春父：已开通').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
