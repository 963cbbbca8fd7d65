import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

describe('a password that is reset at the desk', () => {
  let api: Api;
  let house: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await EvidenceWorld.open(api);
    await house.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('HN-20 the administrator resets a password and sees the new one once; the own one not', async () => {
    desk = await openDesk(browser, api.url, '/accounts');
    page = desk.page;
    await signInAtDesk(page, `A003@${house.world.schoolCode}`, 'a-good-password');
    await page.getByRole('link', { name: /名教职工有账号/ }).click();
    const panel = page.getByRole('region', { name: '人员名单' });
    await panel.getByText('这是您自己的账号').waitFor();
    await panel.getByRole('button', { name: '重置密码：王语文' }).click();
    const dialog = page.getByRole('dialog', { name: '重置王语文的密码' });
    await dialog.getByLabel('怕别人知道了密码').check();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '重置', exact: true }).click();
    await dialog.getByText('已经重置，请当面告诉本人').waitFor();
    expect(await dialog.locator('.slips__password').innerText()).toMatch(/^[a-z2-9]{10}$/);
    expect(await seriousFindings(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '存成纸条打印' }).click();
    expect((await saved).suggestedFilename()).toBe('新的初始密码 柳荫小学.pdf');
    await dialog.getByRole('button', { name: '好了' }).click();
    await panel
      .getByRole('row', { name: /王语文/ })
      .getByText('还没换初始密码')
      .waitFor();
    expect(await page.locator('.slips__password').count()).toBe(0);
  });
});
