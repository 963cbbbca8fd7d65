import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { openDesk, pick, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

describe('a code anew for who has an account', () => {
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

  test('HN-20 the homeroom teacher prints a slip for a guardian who cannot sign in, and says why', async () => {
    desk = await openDesk(browser, api.url, '/accounts');
    page = desk.page;
    await signInAtDesk(page, `T001@${house.world.schoolCode}`, 'a-good-password');
    await page.getByRole('button', { name: '三年级（1）班', exact: true }).click();
    const aside = page.getByRole('complementary', { name: '三年级（1）班的账号' });
    await pick(page, '看哪些学生', '全部学生');
    expect(await aside.getByRole('button', { name: '重新邀请：安夏父' }).count()).toBe(0);
    await aside.getByRole('button', { name: '重新邀请：安春父' }).click();
    const dialog = page.getByRole('dialog', { name: '重新邀请安春父' });
    await dialog.getByLabel('换了手机号或微信').check();
    await dialog.getByText('旧密码到那时作废').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '印纸条' }).click();
    expect((await saved).suggestedFilename()).toBe('重新邀请 柳荫小学 三年级（1）班.pdf');
    await dialog.getByText('纸条已经存好').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '好了' }).click();
  });
});
