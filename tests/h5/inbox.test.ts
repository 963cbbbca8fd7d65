import type { Browser } from 'playwright-core';
import { comesTo, placeOf } from '../support/browser-steps.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { letItBe } from '../support/inbox.js';
import { type OwnApi, startOwnApi } from '../support/own-api.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('the messages on the H5 page', () => {
  let api: OwnApi;
  let house: EvidenceWorld;
  let browser: Browser;
  let parent: Client;
  let phone: Phone | undefined;

  beforeAll(async () => {
    api = await startOwnApi();
    await api.setClock('2026-11-23T04:00:00Z');
    house = await EvidenceWorld.open(api);
    parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.staff('T001');
    await letItBe(api, '2026-11-24T04:00:00Z');
    await api.setClock(FRIDAY);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  afterEach(() => phone?.close());

  test('the home counts what is unread; two taps open the very month, and then nothing is unread', async () => {
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByRole('button', { name: /^1 天的消息没有看/ }).tap();
    await page.getByText('没看过', { exact: true }).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByRole('button', { name: /^安春：这个月还有 5 类记录可以再添一些.*11月30日/ }).tap();
    await page.getByText('什么算数').first().waitFor();

    await page.goBack();
    await page.getByText('看过了', { exact: true }).waitFor();
    await page.getByRole('radio', { name: '看哪些：未读' }).tap();
    await page.getByText('都看过了').waitFor();
    await page.goto('/#/pages/home/index');
    await page.getByText('安春的这几天').locator('visible=true').waitFor();
    expect(
      await page
        .getByText(/天的消息没有看/)
        .locator('visible=true')
        .count(),
    ).toBe(0);
    expect(phone.faults).toEqual([]);
  });

  test('two habits chosen one after the other, before the first has arrived, are both kept', async () => {
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()!.includes('saveMessageHabit')) await new Promise((go) => setTimeout(go, 400));
      await route.continue();
    });
    await page.goto('/#/pages/me/index');
    await page.getByRole('switch', { name: /^每周汇总/ }).tap();
    await page.getByRole('radio', { name: /17 点以后$/ }).tap();
    const kept = async () =>
      JSON.stringify((await parent.ask(`{ messageHabit { isWeekly fromHour untilHour } }`)).messageHabit);

    await comesTo(kept, JSON.stringify({ isWeekly: true, fromHour: 17, untilHour: 20 }));
    await page.reload();
    expect(await page.getByRole('switch', { name: /^每周汇总/ }).getAttribute('aria-checked')).toBe('true');
    expect(phone.faults).toEqual([]);
  });

  test('who has no message reads when one comes, and finds the page under 我 as well', async () => {
    phone = await phoneOf(browser, house.world.administrator);
    const { page } = phone;
    await page.getByText('全校班级').locator('visible=true').waitFor();
    expect(await page.getByText(/天的消息没有看/).count()).toBe(0);
    await page.goto('/#/pages/me/index');
    await page.getByRole('button', { name: /^消息/ }).tap();
    await page.getByText('还没有消息').waitFor();
    await page.getByText('早上七点到晚上八点之间提醒').waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('a teacher comes to the own month in two taps', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    const door = page.getByRole('button', { name: /^1 天的消息没有看/ });
    const next = page.locator('.home > .card').locator('visible=true').first();
    const [above, below] = [await placeOf(door), await placeOf(next)];
    expect(below.y - above.y - above.height).toBeGreaterThanOrEqual(8);
    await door.tap();
    await page.getByRole('button', { name: /^您这个月的记录还有 \d 项可以再添一些/ }).tap();
    await page.getByText('11月30日为止').locator('visible=true').first().waitFor();
    expect(phone.faults).toEqual([]);
  });
});
