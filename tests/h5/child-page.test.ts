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
});
