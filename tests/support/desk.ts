import type { Browser, Page } from 'playwright-core';
import { openDesk as newDesk } from '../../scripts/looking/desk.mjs';
import type { Phone } from './browser';

/** Opens the console of an API at a desk of its own, 1440 wide unless wished otherwise. */
export async function openDesk(browser: Browser, apiUrl: string, address = '/', width = 1440): Promise<Phone> {
  const desk: Phone = await newDesk(browser, apiUrl, {}, { viewport: { width, height: 900 } });
  desk.page.setDefaultTimeout(10_000);
  await desk.page.goto(`/console${address}`);
  return desk;
}

/** Signs in by the keyboard alone. */
export async function signInAtDesk(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).focus();
  await page.keyboard.type(account);
  await page.getByLabel('密码', { exact: true }).focus();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

/** Chooses from a list that opens, by the keyboard and the pointer. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click();
}
