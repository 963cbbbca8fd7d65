import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { choose, groupOf, groupRoster, namesIn } from '../support/class-groups.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('the evaluation group of a class, on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('ZM-2 the homeroom teacher comes to it from home, ticks teachers and saves; too many are refused in words', async () => {
    const leader = await house.staff('T001');
    phone = await phoneOf(browser, leader);
    const { page } = phone;
    await page.getByRole('button', { name: /^班级评价小组/ }).tap();
    await page.getByText(/再选 2 名老师就齐了/).waitFor();
    for (const name of ['周数学', '吴体育', '郑音乐', '冯品德', '韩科学'])
      await page.getByRole('checkbox', { name: new RegExp(name) }).tap();
    await page.getByRole('button', { name: '保存，连组长共 6 人' }).tap();
    await page.getByText(/最多选 4 名老师，现在选了 5 名/).waitFor();
    await page.getByRole('checkbox', { name: /韩科学/ }).tap();
    await page.getByRole('button', { name: '保存，连组长共 5 人' }).tap();
    await page.getByText('班主任任组长。现在 5 人，小组已经齐了。').waitFor();

    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    expect(namesIn(await groupOf(leader, house.third))).toEqual(['周数学', '吴体育', '郑音乐', '冯品德']);
    expect(phone.faults).toEqual([]);
  });

  test('ZM-2 of a list that somebody else changed meanwhile it hears, and nothing is lost by it', async () => {
    const leader = await house.staff('T001');
    await choose(leader, house.third, '周数学');
    phone = await phoneOf(browser, leader);
    const { page } = phone;
    await page.getByRole('button', { name: /^班级评价小组/ }).tap();
    await page.getByRole('checkbox', { name: /吴体育/ }).tap();
    await choose(house.world.administrator, house.third, '周数学', '冯品德');
    await page.getByRole('button', { name: /^保存/ }).tap();
    await page.getByText(/刚才有别人改过这个评价小组/).waitFor();

    expect(await page.getByRole('checkbox', { name: /吴体育/ }).getAttribute('aria-checked')).toBe('true');
    expect(namesIn(await groupOf(leader, house.third))).toEqual(['周数学', '冯品德']);
  });

  test('ZM-2 a member reads who is in it, and chooses nobody', async () => {
    await choose(await house.staff('T001'), house.third, '周数学', '韩科学');
    phone = await phoneOf(browser, await house.staff('T007'));
    const { page } = phone;
    await page
      .getByRole('button', { name: /^三年级（1）班/ })
      .first()
      .tap();
    await page.getByRole('button', { name: /^班级评价小组/ }).tap();
    await page.getByText('科学 · 11月27日起').waitFor();

    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
  });
});
