import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('reminding once on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('one tap tells the families, says who did it, and shows who has read it; another is not offered', async () => {
    await house.parent('安春', 'TERMS');
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page.getByRole('button', { name: /^家里的记录/ }).tap();
    // Said before it is sent: of fourteen families one has an account, and nothing reaches the others.
    await page.getByText('本班还有 13 个家庭没有账号，提醒到不了他们那里。').waitFor();
    await page.getByRole('button', { name: '家里的记录：提醒还没完成的人' }).tap();

    await page.getByText(/^王语文 今天 \d\d:\d\d 提醒过了，发给 1 人。/).waitFor();
    expect(await page.getByText('提醒还没完成的人').locator('visible=true').count()).toBe(0);
    await page.getByRole('button', { name: '家里的记录，提醒过的：1 个未读，0 个已读' }).tap();
    await page.getByText('安春的家长 · 今天').waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByText('本班还有 13 个家庭没有账号，提醒到不了他们那里。').waitFor();
    await page.getByRole('button', { name: '给没有账号的家庭开通' }).tap();
    await page.getByText('一人一个码，打印出来当面发').waitFor();
    expect(phone.faults).toEqual([]);
  });
});
