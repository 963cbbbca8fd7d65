import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { openPhone, startBrowser } from '../support/browser.js';
import { signInOnPhone } from '../support/browser-steps.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';

const answer = (page: Page, matter: RegExp) => page.getByRole('button', { name: matter });

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

test('OP-12 answers matter by matter: refusing is one tap, and what was granted is withdrawn', async () => {
  const api = await startApi();
  const codes = await printedCodes(await api.world(), '三年级（1）班');
  const phone = await openPhone(browser, api.url);
  const { page } = phone;
  await signInOnPhone(page, await boundAccount(api, codes.get('古丽')!), FAMILY_PASSWORD);
  await page.getByRole('button', { name: /^请先看一看：孩子信息的使用，还有 4 件/ }).tap();
  await answer(page, /^学校依法记录的内容：知道了/).tap();
  await answer(page, /^拍到孩子的照片.*：不同意/).tap();
  await page.getByText('好，已按不同意记下').waitFor();
  expect(await answer(page, /^拍到孩子的照片.*：不同意/).count()).toBe(0);
  await answer(page, /^作品与表扬的展示.*：同意/).tap();
  await answer(page, /^作品与表扬的展示.*：撤回同意/).tap();
  await page.getByText('已经撤回，从现在起生效').waitFor();
  await page.getByText(/^已撤回 · /).waitFor();

  await page.getByRole('button', { name: '返回' }).tap();
  await page.getByRole('button', { name: /还有 1 件/ }).waitFor();
  expect(phone.faults).toEqual([]);
  await phone.close();
});
