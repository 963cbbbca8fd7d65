import type { Browser, Page } from 'playwright-core';
import { openPhone, type Phone } from './browser.js';
import { signInOnPhone } from './browser-steps.js';
import { openDesk, signInAtDesk } from './desk.js';
import { FAMILY_PASSWORD } from './family.js';
import type { OwnApi } from './own-api.js';
import { shiftClock } from './phone-people.js';

const STAFF_PASSWORD = 'a-good-password';

/** Waits for words on the page that is shown, as hidden pages stay in the document of a phone. */
export const see = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor();

/** Taps a button of the page that is shown. */
export const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').first().tap();

/** People of one school who take up their phones and sit down at desks, day after day. */
export class Walk {
  private readonly open: Phone[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly api: OwnApi,
    private readonly schoolCode: string,
    private now: string,
  ) {}

  /** Another day comes, for the server and for whatever is opened from now on. */
  async itIs(iso: string): Promise<void> {
    this.now = iso;
    await this.api.setClock(iso);
  }

  /** A member of a family signs in on a phone. */
  phoneOf(account: string, password = FAMILY_PASSWORD): Promise<Page> {
    return this.phone((page) => signInOnPhone(page, account, password));
  }

  staffPhone(number: string): Promise<Page> {
    return this.phoneOf(`${number}@${this.schoolCode}`, STAFF_PASSWORD);
  }

  async deskOf(account: string, address: string): Promise<Page> {
    const desk = await openDesk(this.browser, this.api.url, address);
    this.open.push(desk);
    await signInAtDesk(desk.page, account, STAFF_PASSWORD);
    return desk.page;
  }

  staffDesk(number: string, address: string): Promise<Page> {
    return this.deskOf(`${number}@${this.schoolCode}`, address);
  }

  /** Somebody comes in by a printed code, with a new account. */
  bind(code: string, account: string): Promise<Page> {
    return this.phone(async (page) => {
      await tap(page, '老师发来的邀请码');
      await page.getByRole('textbox', { name: '邀请码' }).fill(code);
      await page.getByLabel('账号').locator('visible=true').fill(account);
      await page.getByLabel('密码', { exact: true }).locator('visible=true').fill(FAMILY_PASSWORD);
      await page.getByLabel('再填一次密码').fill(FAMILY_PASSWORD);
      await page.getByRole('checkbox', { name: /我知道/ }).tap();
      await tap(page, /^绑定$/);
      await tap(page, '进去看看');
    });
  }

  /** Closes everything; answers what went wrong meanwhile. */
  async putAway(): Promise<string[]> {
    const closing = this.open.splice(0);
    for (const one of closing) await one.close();
    return closing.flatMap(({ faults }) => faults);
  }

  private async phone(begin: (page: Page) => Promise<void>): Promise<Page> {
    const phone = await openPhone(this.browser, this.api.url, { script: shiftClock(this.now) });
    this.open.push(phone);
    await begin(phone.page);
    return phone.page;
  }
}
