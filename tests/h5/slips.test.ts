import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { openPhone, startBrowser, type Phone } from '../support/browser.js';
import { signInOnPhone } from '../support/browser-steps.js';
import { SMALL_STUDENTS, smallRoster, studentsSheet, type SheetText } from '../support/small-roster.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';
const REDEEM = `mutation Redeem($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;

/** The codes on the slips, in the order of the page. */
const codesOn = (page: Page) =>
  page
    .locator('.slip__code')
    .evaluateAll((all) => all.map((one) => [...one.children].map((part) => part.textContent).join('')));

const inMillimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);

/** The small school with other pupils: so many in one class. */
function crowdedRoster(count: number): SheetText[] {
  const [model] = SMALL_STUDENTS;
  const names = [...'赵钱孙李周吴郑王冯陈'].slice(0, count).map((surname) => `${surname}小满`);
  const students = names.map((name, at) => ({ ...model!, name, sequence: 200 + 2 * at, seat: at + 1 }));
  return [...smallRoster().slice(0, -1), studentsSheet(students)];
}

describe('slips for families and staff on the H5 page', () => {
  let api: Api;
  let world: World;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    await world.staff('T001');
    await world.staff('T003');
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

  test('ZM-1 the homeroom teacher makes slips, and new ones void the old after asking once', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByRole('button', { name: /^邀请家长和学生/ }).tap();
    await page.getByRole('button', { name: '生成邀请码' }).tap();
    await page.getByText('共 4 张').waitFor();
    const first = await codesOn(page);
    expect(first).toHaveLength(4);
    expect(first.every((code) => /^[2-9A-HJKMNP-Z]{10}$/.test(code))).toBe(true);
    expect(await page.getByText('林晓禾的母亲').count()).toBe(1);

    await page.getByRole('button', { name: '重新生成' }).tap();
    await page.getByText('上面这些码会全部作废').waitFor();
    expect(await codesOn(page)).toEqual(first);
    await page.getByRole('button', { name: '作废旧码，重新生成' }).tap();
    await page.getByText(first[0]!.slice(0, 5)).waitFor({ state: 'detached' });
    const input = { code: first[0], account: 'nobody1', password: 'our-own-words' };
    expect(await api.guest().refusal(REDEEM, { input })).toBe('WRONG_CREDENTIALS');
  });

  test('ZM-1 the slips stay on the page for whoever comes back', async () => {
    const { page } = phone;
    await signInOnPhone(page, `A003@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByRole('button', { name: /^邀请家长和学生/ }).tap();
    await page.getByRole('radio', { name: '发给谁：学生' }).tap();
    await page.getByRole('button', { name: '生成邀请码' }).tap();
    await page.getByText('共 3 张').waitFor();
    const codes = await codesOn(page);
    await page.getByRole('button', { name: '返回' }).tap();
    await page.getByRole('button', { name: /^邀请家长和学生/ }).tap();
    await page.getByRole('radio', { name: '发给谁：学生' }).tap();
    expect(await codesOn(page)).toEqual(codes);
  });

  test('ZM-1 slips print eight on a sheet of A4, the ninth on another, and nothing else', async () => {
    const { page } = phone;
    const crowded = await api.world({ roster: crowdedRoster(9) });
    await signInOnPhone(page, `A003@${crowded.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByRole('button', { name: /^邀请家长和学生/ }).tap();
    await page.getByRole('radio', { name: '发给谁：学生' }).tap();
    await page.getByRole('button', { name: '生成邀请码' }).tap();
    await page.getByText('共 9 张').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, right = '', top = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([inMillimetres(right), inMillimetres(top)]).toEqual([210, 297]);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  test('ZM-1 the administrator opens the accounts of staff who have none', async () => {
    const { page } = phone;
    await signInOnPhone(page, `A003@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^教职工账号/ }).tap();
    await page.getByRole('button', { name: '开通账号' }).tap();
    await page.getByText('共 3 张').waitFor();
    expect(await page.getByText(`账号 T002@${world.schoolCode}`).count()).toBe(1);
    expect(await page.locator('.slip', { hasText: '王语文' }).count()).toBe(0);
    const slip = page.locator('.slip', { hasText: '周数学' });
    const password = (await slip.locator('.slip__group').allTextContents()).join('');
    await expect(api.signIn(`T002@${world.schoolCode}`, password)).resolves.toBeDefined();

    await page.reload();
    await page.getByRole('button', { name: '开通账号' }).tap();
    await page.getByText('每位老师都有账号了').waitFor();
  });

  test('is not offered to a teacher who only teaches the class', async () => {
    const { page } = phone;
    await signInOnPhone(page, `T003@${world.schoolCode}`, PASSWORD);
    await page.getByRole('button', { name: /^三年级（1）班/ }).tap();
    await page.getByText('共 3 人').waitFor();
    expect(await page.getByRole('button', { name: /^邀请家长和学生/ }).count()).toBe(0);

    await page.goto(`/#/packages/school/pages/invitations/index?classId=${await world.classId('三年级（1）班')}`);
    await page.getByRole('button', { name: '生成邀请码' }).tap();
    await page.getByText('邀请码由班主任、教务主任或综评管理员打印。').waitFor();
  });
});
