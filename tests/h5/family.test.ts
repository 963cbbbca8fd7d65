import type { Browser, Page, Request } from 'playwright-core';
import { freshCode, startApi, type Api } from '../support/api.js';
import { openPhone, startBrowser, type Phone } from '../support/browser.js';
import { changeTab, placeOf, signInOnPhone } from '../support/browser-steps.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';
import type { World } from '../support/world.js';

const THIRD = '三年级（1）班';
const SECOND = '二年级（1）班';

async function fillNewAccount(page: Page, code: string, account: string): Promise<void> {
  await page.getByRole('textbox', { name: '邀请码' }).fill(code);
  await page.getByLabel('账号').locator('visible=true').fill(account);
  await page.getByLabel('密码', { exact: true }).locator('visible=true').fill(FAMILY_PASSWORD);
  await page.getByLabel('再填一次密码').fill(FAMILY_PASSWORD);
  await page.getByRole('checkbox', { name: /我知道/ }).tap();
}

/** Keeps back the first request of the page that holds some words; let go, it answers what the server said. */
async function holdBack(page: Page, words: string): Promise<() => Promise<string>> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let first: Request | undefined;
  await page.route('**/graphql', async (route) => {
    const request = route.request();
    if (!first && request.postData()?.includes(words)) {
      first = request;
      await held;
    }
    await route.continue();
  });
  return async () => {
    letGo();
    return (await first!.response())!.text();
  };
}

describe('a family on the H5 page', () => {
  let api: Api;
  let world: World;
  let codes: Map<string, string>;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    codes = await printedCodes(world, THIRD);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    phone = await openPhone(browser, api.url);
  });

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test('a demo account that is chosen fills the form, and its button comes into sight with the keyboard on it', async () => {
    const { page } = phone;
    const person = (name: string) => ({
      account: name,
      password: 'zongping-demo',
      name,
      title: '家长',
      school: '柳荫小学',
    });
    const people = Array.from({ length: 20 }, (_, at) => person(`liuyin${at}`));
    await page.route('**/demo/accounts', (route) => route.fulfill({ json: people }));
    await page.reload();
    await page.getByRole('button', { name: '没有账号？用演示账号看看（20 位）' }).tap();
    await page.getByRole('button', { name: /^liuyin19 · 家长/ }).tap();
    const button = page.getByRole('button', { name: '登录', exact: true });
    await page.waitForFunction(() => document.activeElement?.textContent === '登录');
    const { y, height } = await placeOf(button);
    expect([y >= 0, y + height <= page.viewportSize()!.height]).toEqual([true, true]);
    expect(await page.getByLabel('账号').locator('visible=true').inputValue()).toBe('liuyin19');
    expect(await page.getByRole('button', { name: /^liuyin19/ }).count()).toBe(0);
  });

  test('ZM-1 a guardian binds by printed codes to two children in two schools and sees only them', async () => {
    const { page } = phone;
    const other = await api.world();
    const otherCodes = await printedCodes(other, SECOND);
    await page.getByRole('button', { name: '老师发来的邀请码' }).tap();
    await fillNewAccount(page, codes.get('刘波')!.toLowerCase().replace('-', ' '), freshCode('dad'));
    await page.getByRole('button', { name: '绑定', exact: true }).tap();
    await page.getByText('这个邀请码已经用掉').waitFor();
    expect(await page.getByText('刘知远').count()).toBe(1);
    const late = await holdBack(page, 'query Consents');
    await page.getByRole('button', { name: '进去看看' }).tap();
    await page.getByText('知远在柳荫小学三年级（1）班。').waitFor();
    expect(await page.getByRole('button', { name: /换一个$/ }).count()).toBe(0);

    await changeTab(page, '我的');
    await page.getByRole('button', { name: /^绑定孩子/ }).tap();
    await page.getByRole('textbox', { name: '邀请码' }).fill(otherCodes.get('何山')!);
    await page.getByRole('button', { name: '绑定', exact: true }).tap();
    const enter = page.getByRole('button', { name: '进去看看' });
    await enter.waitFor();
    // What was asked by the session that the code replaced is refused now, and ends nothing.
    expect(await late()).toContain('NOT_SIGNED_IN');
    await enter.tap();
    await page.getByText('雨薇在柳荫小学二年级（1）班。').waitFor();

    await page.getByRole('button', { name: '何雨薇，柳荫小学 · 二年级（1）班，换一个' }).tap();
    const faces = page.getByRole('radiogroup', { name: '孩子与身份' }).getByRole('radio');
    expect(await faces.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      '刘知远，柳荫小学 · 三年级（1）班',
      '何雨薇，柳荫小学 · 二年级（1）班',
    ]);
    await faces.first().tap();
    await page.getByText('知远在柳荫小学三年级（1）班。').waitFor();
    await page.goto(`/#/packages/teacher/pages/class/index?classId=${await world.classId(THIRD)}`);
    await page.getByText('没有打开').locator('visible=true').waitFor();
    expect(await page.getByText('林晓禾').count()).toBe(0);
  });

  test('is told beside the field what is wrong with a code and loses nothing that was typed', async () => {
    const { page } = phone;
    await page.goto('/#/pages/bind/index?code=abcde-22');
    expect(await page.getByRole('textbox', { name: '邀请码' }).inputValue()).toBe('ABCDE-22');
    await page.getByText('ABCDE-22，还有 3 位').waitFor();
    const account = freshCode('mum');
    await fillNewAccount(page, 'ABCDE22222', account);
    await page.getByRole('button', { name: '绑定', exact: true }).tap();

    await page.getByText('邀请码不对，或已经用过、已过期。请核对纸条，或请班主任重新打印。').waitFor();
    expect(await page.getByRole('textbox', { name: '邀请码' }).inputValue()).toBe('ABCDE-22222');
    expect(await page.getByLabel('账号').inputValue()).toBe(account);
    expect(await page.getByLabel('密码', { exact: true }).inputValue()).toBe(FAMILY_PASSWORD);

    await page.getByLabel('账号').fill('a');
    await page.getByRole('button', { name: '绑定', exact: true }).tap();
    await page.getByText('账号请用手机号，或字母开头、至少四位的字母和数字。').waitFor();
    expect(await page.getByRole('textbox', { name: '邀请码' }).inputValue()).toBe('ABCDE-22222');
  });

  test('keeps the code for whoever signs in first', async () => {
    const { page } = phone;
    const account = await boundAccount(api, codes.get('林远')!);
    await page.goto('/#/pages/bind/index?code=ABCDE22222');
    await page.getByRole('button', { name: '我有账号，先登录再绑定' }).tap();
    await signInOnPhone(page, account, FAMILY_PASSWORD);

    await page.getByText('再填一张纸条上的邀请码').waitFor();
    expect(await page.getByRole('textbox', { name: '邀请码' }).inputValue()).toBe('ABCDE-22222');
  });

  test('S11 sees its devices and signs the other one out at once', async () => {
    const { page } = phone;
    const account = await boundAccount(api, codes.get('陈青')!);
    const other = await openPhone(browser, api.url);
    await signInOnPhone(other.page, account, FAMILY_PASSWORD);
    await other.page.getByText('晓禾在柳荫小学').waitFor();
    await signInOnPhone(page, account, FAMILY_PASSWORD);
    await page.getByText('晓禾在柳荫小学').waitFor();
    await changeTab(page, '我的');
    await page.getByRole('button', { name: /^登录的设备/ }).tap();
    await page.getByText('这台', { exact: true }).waitFor();
    const ends = page.getByRole('button', { name: /^退出该设备/ });
    expect(await ends.count()).toBe(2);
    await ends.first().tap();
    await ends.nth(1).waitFor({ state: 'detached' });
    expect(await ends.count()).toBe(1);

    await other.page.reload();
    await other.page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await other.close();
  });
});
