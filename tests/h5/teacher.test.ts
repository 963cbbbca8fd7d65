import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { openPhone, seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { changeTab, signInOnPhone } from '../support/browser-steps.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';

describe('a teacher on the H5 page', () => {
  let url: string;
  let world: World;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    url = api.url;
    world = await api.world();
    await world.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    phone = await openPhone(browser, url);
  });

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test('GL-1 sees the class from the imported sheet and finds a child by pinyin initials', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: '三年级（1）班，班主任，语文，3 人' }).tap();
    await page.getByText('艾力江·买买提').waitFor();
    expect(await page.getByText('共 3 人').isVisible()).toBe(true);

    await page.getByLabel('搜姓名').fill('lxh');
    await page.getByText('找到 1 人，全班 3 人').waitFor();
    expect(await page.getByText('林晓禾').isVisible()).toBe(true);
    expect(await page.getByText('刘知远').count()).toBe(0);
  });

  test('is told in Chinese when the password is wrong', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T001@${world.schoolCode}`, 'not-the-password');

    await page.getByText('账号或密码不对').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe(`T001@${world.schoolCode}`);
  });

  test('never finds the agreement ticked beforehand', async () => {
    const agreement = phone.page.getByRole('checkbox', { name: /我知道/ });

    expect(await agreement.getAttribute('aria-checked')).toBe('false');
  });

  test('comes back after a reload to the class page and is still signed in', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByText('共 3 人').waitFor();
    await page.reload();
    await page.getByText('共 3 人').waitFor();

    await page.getByRole('button', { name: '返回' }).tap();
    await page.getByText('我的班级').waitFor();
  });

  test('signs out and cannot go back to the class', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByText('我的班级').waitFor();
    await changeTab(page, '我的');
    await page.getByRole('button', { name: '退出登录' }).tap();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.goto(`/#/packages/teacher/pages/class/index?classId=${await world.classId('三年级（1）班')}`);

    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    expect(await page.getByText('林晓禾').count()).toBe(0);
  });
});

describe('every screen of a teacher', () => {
  let url: string;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    const api = await startApi();
    url = api.url;
    world = await api.world();
    await world.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  test.each([
    [320, false],
    [320, true],
    [390, true],
    [430, false],
  ])('fits %i px wide, large type %s, with nothing smaller than a finger', async (width, isLarge) => {
    const phone = await openPhone(browser, url, { width });
    const { page } = phone;
    const look = async () => ({ wide: await tooWide(page), small: await tooSmall(page) });
    const fits = { wide: [], small: [] };
    expect(await look()).toEqual(fits);
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByText('我的班级').waitFor();
    await changeTab(page, '我的');
    await page.getByText('退出登录').waitFor();
    if (isLarge) await page.getByRole('switch', { name: '大字' }).tap();
    expect(await look()).toEqual(fits);
    await changeTab(page, '今天');
    await page.getByText('我的班级').waitFor();
    expect(await look()).toEqual(fits);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByText('艾力江·买买提').waitFor();
    expect(await look()).toEqual(fits);
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test.each([false, true])('has a name and enough contrast for everything, dark colours %s', async (isDark) => {
    const phone = await openPhone(browser, url, { isDark });
    const { page } = phone;
    expect(await seriousFindings(page)).toEqual([]);
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByText('我的班级').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await changeTab(page, '我的');
    await page.getByText('退出登录').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await changeTab(page, '今天');
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByText('艾力江·买买提').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await phone.close();
  });
});
