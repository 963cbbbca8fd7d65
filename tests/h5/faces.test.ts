import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

/** Tells the phone that the pupil is one of a junior middle school. */
const asJunior = (page: Page) =>
  page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('"stage":"PRIMARY"', '"stage":"JUNIOR"');
    await route.fulfill({ response: answer, body });
  });

describe('the two faces of a pupil on the H5 page', () => {
  let house: EvidenceWorld;
  let pupil: Client;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', happenedOn: '2026-11-20' });
    await house.give(await house.staff('T001'), ['安春', '安夏'], 'speaking');
    pupil = await house.pupil('安春');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('a younger one has a tree, with leaves and blossoms of the own term alone', async () => {
    phone = await phoneOf(browser, pupil);
    const { page } = phone;
    await page.getByText('安春的小树').waitFor();
    await page.getByText('1 片叶子 · 1 朵花').waitFor();
    expect(await page.getByRole('button', { name: /看我的成长$/ }).count()).toBe(5);
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByRole('button', { name: '学业水平，1 片叶子 · 1 朵花，看我的成长' }).tap();
    await page.getByText('小红花墙').waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('an older one has a shelf of terms, without a tree and without flowers drawn', async () => {
    phone = await phoneOf(browser, pupil);
    const { page } = phone;
    await asJunior(page);
    await page.reload();
    await page.getByRole('group', { name: '我的档案，一学期一盒' }).waitFor();
    expect(await page.getByText('安春的小树').count()).toBe(0);
    expect(await page.locator('.week .flower').count()).toBe(0);
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByRole('button', { name: /，这学期，1 条记录$/ }).tap();
    await page.getByText('记在哪些方面').waitFor();
    expect(phone.faults).toEqual([]);
  });
});
