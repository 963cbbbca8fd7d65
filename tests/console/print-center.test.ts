import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

describe('the print centre at a desk', () => {
  let api: Api;
  let school: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-20T02:00:00Z');
    school = await EvidenceWorld.open(api);
    await new Booklets(school).issue(await school.staff('T001'), '安春');
    browser = await startBrowser();
  }, 120_000);

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (account: string): Promise<void> => {
    desk = await openDesk(browser, api.url, '/printing');
    page = desk.page;
    await signInAtDesk(page, account, 'a-good-password');
  };

  test('ZM-12 (the print centre) the office prints the whole school, sees how far it is, and downloads it', async () => {
    await sitDown(`A003@${school.world.schoolCode}`);
    await page.getByText('还没有打印过').waitFor();
    await page.getByRole('button', { name: '开始生成' }).click();
    await page.getByText('已生成 1 份，共 1 份').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: '下载：全校 2026—2027 学年第一学期' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('全校合订报告单（1 份）.zip');
    expect(await tooWide(page)).toEqual([]);
  }, 240_000);

  test('ZM-12 (the print centre) who leads a class is offered that class, and sees nothing of the whole school', async () => {
    await sitDown(`T001@${school.world.schoolCode}`);
    await page.getByText('还没有打印过').waitFor();
    await page.getByRole('button', { name: '开始生成' }).click();
    await page.getByRole('cell', { name: '可以下载' }).waitFor({ timeout: 60_000 });

    expect(await page.getByRole('cell', { name: /^三年级（1）班/ }).count()).toBe(1);
    expect(await page.getByRole('cell', { name: /^全校/ }).count()).toBe(0);
  }, 240_000);
});
