import type { Browser } from 'playwright-core';
import { openPhone, seriousFindings, startBrowser, tooWide } from '../support/browser.js';
import { signInOnPhone } from '../support/browser-steps.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';
import { type OwnApi, startOwnApi } from '../support/own-api.js';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../support/small-roster.js';

const THIRD = '三年级（1）班';

let api: OwnApi;
let browser: Browser;
let guardian: string;
let pupil: string;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-24T02:00:00Z');
  const students = SMALL_STUDENTS.map((row) => (row.name === '林晓禾' ? { ...row, birth: '20081124' } : row));
  const roster = smallRoster().map((sheet) => (sheet.name === '学生.csv' ? studentsSheet(students) : sheet));
  const world = await api.world({ roster });
  guardian = await boundAccount(api, (await printedCodes(world, THIRD)).get('林远')!);
  pupil = await boundAccount(api, (await printedCodes(world, THIRD, 'STUDENTS')).get('林晓禾')!);
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

async function phoneOf(account: string) {
  const phone = await openPhone(browser, api.url);
  await signInOnPhone(phone.page, account, FAMILY_PASSWORD);
  return phone;
}

test('OP-12 a guardian whose child has come of age reads why there is nothing, and sees again once the child agrees', async () => {
  const home = await phoneOf(guardian);
  await home.page.getByText('孩子长大了').waitFor();
  await home.page.getByText('孩子满十八周岁后，自己的记录由本人管理').waitFor();
  expect(await home.page.getByText('林晓禾').count()).toBe(0);
  expect(await tooWide(home.page)).toEqual([]);
  expect(await seriousFindings(home.page)).toEqual([]);

  const own = await phoneOf(pupil);
  await own.page.getByRole('button', { name: /^请先看一看：我的信息的使用/ }).tap();
  await own.page.getByText('不影响你上学和评价').waitFor();
  await own.page.getByRole('button', { name: '让家长继续看到我的记录：同意', exact: true }).tap();
  await own.page.getByText('好，记下了，从现在起有效').waitFor();
  await own.page.getByRole('button', { name: '让家长继续看到我的记录：撤回同意', exact: true }).waitFor();
  if (process.env['SHOTS']) {
    await own.page.screenshot({ path: `${process.env['SHOTS']}/of-age-pupil.png`, fullPage: true });
    await home.page.screenshot({ path: `${process.env['SHOTS']}/of-age-guardian.png` });
  }

  await home.page.reload();
  await home.page.getByText('学校登记的信息').waitFor();
  expect(home.faults).toEqual([]);
  expect(own.faults).toEqual([]);
  await home.close();
  await own.close();
});
