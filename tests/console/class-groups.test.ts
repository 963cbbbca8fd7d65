import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { choose, groupOf, groupRoster, namesIn } from '../support/class-groups.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

const PASSWORD = 'a-good-password';

/** The third grade has a group of three, the second nobody beside its homeroom teacher. */
describe('the evaluation groups of a school', () => {
  let api: Api;
  let house: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
    await choose(await house.staff('T001'), house.third, '周数学', '吴体育');
    await house.staff('T006');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, '/class-groups', width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${house.world.schoolCode}`, PASSWORD);
    await page.getByText('小组没齐也可以照常评价').waitFor();
  };
  const rows = async () => (await page.locator('tbody tr').allInnerTexts()).map((row) => row.split(/\s+/).join(' '));

  test.each([1440, 1024])(
    'ZM-2 the office sees each group, and the number opens those short of somebody, at %i',
    async (width) => {
      await sitDown('A003', width);
      expect(await rows()).toEqual([
        '二年级（1）班 周数学 还没有选 1 人 还没有齐',
        '三年级（1）班 王语文 周数学、吴体育 3 人 已经齐了',
      ]);

      await page.getByRole('link', { name: '1 个小组还没有齐' }).click();
      await page.getByText('只看没有齐的：取消').waitFor();
      expect(await rows()).toEqual(['二年级（1）班 周数学 还没有选 1 人 还没有齐']);
      expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    },
  );

  test('ZM-2 the office replaces a member; who left stays readable beside it', async () => {
    await sitDown('A003');
    await page.getByRole('button', { name: '三年级（1）班' }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的评价小组' });
    await aside.getByText('最多 5 人').waitFor();
    await aside.getByRole('checkbox', { name: /郑音乐/ }).check();
    await aside.getByRole('button', { name: '保存名单' }).click();
    await aside.getByText('现在 4 人').waitFor();

    expect(await seriousFindings(page)).toEqual([]);
    expect(namesIn(await groupOf(house.world.administrator, house.third))).toEqual(['周数学', '吴体育', '郑音乐']);
  });

  test('ZM-2 a teacher sees the groups of the own classes only, and sets none', async () => {
    await sitDown('T006');
    expect(await rows()).toEqual(['二年级（1）班 周数学 还没有选 1 人 还没有齐']);
    await page.getByRole('button', { name: '二年级（1）班' }).click();
    await page.getByText('班主任还没有选组员。').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});
