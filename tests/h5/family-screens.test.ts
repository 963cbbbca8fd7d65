import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { openPhone, seriousFindings, startBrowser, tooSmall, tooWide } from '../support/browser.js';
import { changeTab, signInOnPhone } from '../support/browser-steps.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';
import type { World } from '../support/world.js';

type Look = (name: string) => Promise<void>;

async function walkAsFamily(page: Page, account: string, look: Look, isLarge: boolean): Promise<void> {
  await page.getByRole('button', { name: '老师发来的邀请码' }).tap();
  await page.getByRole('button', { name: '绑定', exact: true }).tap();
  await page.getByText('请填纸条上的邀请码').waitFor();
  await look('bind');
  await page.getByRole('button', { name: '返回' }).tap();
  await signInOnPhone(page, account, FAMILY_PASSWORD);
  await page.getByText('学校登记的信息').waitFor();
  await changeTab(page, '我的');
  await page.getByText('退出登录').waitFor();
  if (isLarge) await page.getByRole('switch', { name: '大字' }).tap();
  await look('me');
  await page.getByRole('button', { name: /^登录的设备/ }).tap();
  await page.getByText('这台', { exact: true }).waitFor();
  await look('devices');
  await page.getByRole('button', { name: '返回' }).tap();
  await changeTab(page, '今天');
  await look('child home');
  await page.getByRole('button', { name: /孩子信息的使用/ }).tap();
  await page.getByText('作品与表扬的展示').waitFor();
  await look('consents');
}

async function walkAsAdministrator(page: Page, account: string, look: Look, isLarge: boolean): Promise<void> {
  await signInOnPhone(page, account, 'a-good-password');
  await page.getByText('全校班级').waitFor();
  await changeTab(page, '我的');
  await page.getByText('退出登录').waitFor();
  if (isLarge) await page.getByRole('switch', { name: '大字' }).tap();
  await changeTab(page, '今天');
  await look('school home');
  await page.getByRole('button', { name: /^教职工账号/ }).tap();
  await page.getByText('一次全部开通').waitFor();
  await look('staff accounts');
  await page.getByRole('button', { name: '返回' }).tap();
  await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
  await page.getByRole('button', { name: /^邀请家长和学生/ }).tap();
  await page.getByRole('radio', { name: '发给谁：学生' }).tap();
  await page.getByRole('button', { name: '生成邀请码' }).tap();
  await page.getByText('共 3 张').waitFor();
  await page.getByRole('button', { name: '重新生成' }).tap();
  await look('slips');
}

describe('every screen of a family and of who invites it', () => {
  let api: Api;
  let world: World;
  let account: string;
  let browser: Browser;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    account = await boundAccount(api, (await printedCodes(world, '三年级（1）班')).get('古丽')!);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const walks = { family: walkAsFamily, administrator: walkAsAdministrator };
  const who = (name: keyof typeof walks) => (name === 'family' ? account : `A003@${world.schoolCode}`);

  test.each([
    ['family', 320, false],
    ['family', 320, true],
    ['family', 430, true],
    ['administrator', 320, false],
    ['administrator', 320, true],
    ['administrator', 430, true],
  ] as const)('fits, as seen by %s at %i px, large type %s', async (name, width, isLarge) => {
    const phone = await openPhone(browser, api.url, { width });
    const seen: Record<string, { wide: string[]; small: string[] }> = {};
    const look: Look = async (screen) => {
      seen[screen] = { wide: await tooWide(phone.page), small: await tooSmall(phone.page) };
    };
    await walks[name](phone.page, who(name), look, isLarge);
    expect(Object.keys(seen).length).toBeGreaterThan(2);
    for (const screen of Object.keys(seen)) expect([screen, seen[screen]]).toEqual([screen, { wide: [], small: [] }]);
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test.each([
    ['family', false],
    ['family', true],
    ['administrator', false],
    ['administrator', true],
  ] as const)('has names and enough contrast, as seen by %s, dark colours %s', async (name, isDark) => {
    const phone = await openPhone(browser, api.url, { isDark });
    const findings: string[] = [];
    const look: Look = async (screen) => {
      findings.push(...(await seriousFindings(phone.page)).map((finding) => `${screen}: ${finding}`));
    };
    await walks[name](phone.page, who(name), look, false);
    expect(findings).toEqual([]);
    await phone.close();
  });
});
