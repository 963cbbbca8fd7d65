import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { openFindingHouse, type FindingHouse } from '../support/finding-house.js';
import { phoneOf } from '../support/phone-people.js';

describe('what was found in the booklets of a class on the H5 page', () => {
  let house: FindingHouse;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    house = await openFindingHouse(await startApi());
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('is read, corrected by a version more, and answered; a reload keeps what was typed', async () => {
    phone = await phoneOf(browser, house.leader);
    const { page } = phone;
    await page.getByRole('button', { name: /^册子抽查，1 份有问题/ }).tap();
    await page.getByText('缺体育活动的记录').waitFor();
    await page.getByText(/陶教务 · .* · 第 1 版 · 待更正/).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);

    const answer = page.getByLabel('更正了什么').locator('visible=true');
    await answer.fill('补了跳绳的记录。');
    await page.getByRole('button', { name: '回复已更正' }).tap();
    await page.getByText('册子还是第 1 版').waitFor();
    await page.reload();
    await page.getByText('缺体育活动的记录').waitFor();
    expect(await answer.inputValue()).toBe('补了跳绳的记录。');

    await house.publishNext();
    await page.getByRole('button', { name: '回复已更正' }).tap();
    await page.getByText('没有等着更正的册子').waitFor();
    await page.getByRole('radio', { name: '哪些：全部' }).tap();
    await page.getByRole('button', { name: /^安春，.*，待复查，/ }).waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('who does not lead the class finds no way there, and is told kindly', async () => {
    phone = await phoneOf(browser, await house.school.staff('T003'));
    const { page } = phone;
    await page.getByText('我的这个月').waitFor();
    expect(await page.getByRole('button', { name: /^册子抽查/ }).count()).toBe(0);
    await page.goto(`/#/packages/teacher/pages/findings/index?classId=${house.school.third}`);
    await page.getByText('班主任看自己的班').waitFor();
  });
});
