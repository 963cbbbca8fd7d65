import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe("a teacher's page of one child on the H5 page", () => {
  let house: EvidenceWorld;
  let browser: Browser;
  const phones: Phone[] = [];

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    const father = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(father, { happenedOn: '2026-11-27', words: '和同学一起做实验' });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    for (const { faults, close } of phones.splice(0)) {
      expect(faults).toEqual([]);
      await close();
    }
  });

  test('a home record is hidden with a reason, which both guardians read, and shown again', async () => {
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    const { page } = teacher;
    await page.getByRole('button', { name: /送花$/ }).tap();
    await page.getByRole('checkbox', { name: '安春' }).tap();
    await page.getByRole('button', { name: '看安春的时刻' }).tap();
    await page.getByText('和同学一起做实验').waitFor();
    await page.getByRole('button', { name: /^隐藏这条/ }).tap();
    await page.getByRole('radio', { name: '照片里有别人家的孩子' }).tap();
    await page.getByRole('button', { name: '按这个原因隐藏' }).tap();
    await page.getByText('隐藏了，家长会看到您写的原因').waitFor();
    await page.getByText('老师已隐藏').waitFor();

    for (const guardian of [await house.parent('安春'), await house.mother()]) {
      const home = await phoneOf(browser, guardian);
      phones.push(home);
      await home.page.getByText('老师已隐藏').waitFor();
      await home.page.getByText('老师说：照片里有别人家的孩子').waitFor();
    }

    await page.getByRole('button', { name: /^恢复显示/ }).tap();
    await page.getByText('恢复了，大家又能看到这一条').waitFor();
    await page.getByText('老师已隐藏').waitFor({ state: 'detached' });
    const [moment] = await house.timeline(await house.mother(), '安春');
    expect(moment.record).toMatchObject({ state: 'VERIFIED', reviewReason: null });
  });

  test('leaves it as it is when the teacher thinks better of it', async () => {
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    const { page } = teacher;
    await page.getByRole('button', { name: /送花$/ }).tap();
    await page.getByRole('checkbox', { name: '安春' }).tap();
    await page.getByRole('button', { name: '看安春的时刻' }).tap();
    await page.getByRole('button', { name: /^隐藏这条/ }).tap();
    await page.getByRole('button', { name: '不隐藏' }).tap();
    expect(await page.getByText('老师已隐藏').count()).toBe(0);
    await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();
    await page.getByText('送给安春').waitFor();
  });

  test('ZM-5 a flower is corrected with a reason, which the family reads: who, when, what and why', async () => {
    await house.give(await house.staff('T001'), ['安夏']);
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    const { page } = teacher;
    await page.getByRole('button', { name: /送花$/ }).tap();
    await page.getByRole('checkbox', { name: /^安夏/ }).tap();
    await page.getByRole('button', { name: '看安夏的时刻' }).tap();
    await page.getByRole('button', { name: '更正：专心听讲' }).tap();
    await page.getByRole('radio', { name: '改成「作业认真」' }).tap();
    await page.getByLabel('为什么更正').fill('是作业，不是听讲');
    await page.getByRole('button', { name: '按这个原因更正' }).tap();
    await page.getByText('把「专心听讲」改成「作业认真」').waitFor();

    const home = await phoneOf(browser, await house.parent('安夏'));
    phones.push(home);
    await home.page.getByText('把「专心听讲」改成「作业认真」').waitFor();
    await home.page.getByText('原因：是作业，不是听讲').waitFor();

    await page.getByRole('button', { name: '更正：作业认真' }).tap();
    await page.getByRole('radio', { name: '收回' }).tap();
    await page.getByLabel('为什么更正').fill('点错了人');
    await page.getByRole('button', { name: '按这个原因更正' }).tap();
    await page.getByText('收回了「作业认真」').waitFor();
    expect(await page.getByRole('button', { name: /^更正：/ }).count()).toBe(0);
  });
});
