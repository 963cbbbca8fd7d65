import type { Locator, Page } from 'playwright-core';

/** Signs in on the first page as a person would. */
export async function signInOnPhone(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  const agreement = page.getByRole('checkbox', { name: /我知道/ });
  if ((await agreement.getAttribute('aria-checked')) !== 'true') await agreement.tap();
  await page.getByRole('button', { name: '登录', exact: true }).tap();
}

/** Changes the tab; on H5 the hidden pages keep their own tab bars. */
export async function changeTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).locator('visible=true').tap();
}

/** Waits until something reads as wanted, at most some seconds. */
export async function comesTo<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  const last = Date.now() + 10_000;
  for (let got = await read(); got !== wanted; got = await read()) {
    if (Date.now() > last) throw new Error(`${String(wanted)} was expected, ${String(got)} it stayed`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where something stands on the page; what is drawn anew in this moment is waited for. */
export async function placeOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const last = Date.now() + 10_000;
  for (let place = await locator.boundingBox(); ; place = await locator.boundingBox()) {
    if (place) return place;
    if (Date.now() > last) throw new Error(`nothing to see of ${String(locator)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
