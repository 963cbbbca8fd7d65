import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { openPhone, seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY } from '../support/phone-people.js';

describe('the page behind the QR code of a booklet', () => {
  let house: EvidenceWorld;
  let booklets: Booklets;
  let browser: Browser;
  let phone: Phone;
  const codeOf = async (): Promise<string> =>
    (await booklets.report(await house.staff('T001'))).version.code.replaceAll(' ', '');

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    booklets = new Booklets(house);
    await booklets.issue(await house.staff('T001'), '安春');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    phone = await openPhone(browser, house.api.url);
  });

  afterEach(async () => {
    expect([await tooWide(phone.page), await tooSmall(phone.page), await seriousFindings(phone.page)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  const open = async (code: string): Promise<void> => {
    await phone.page.goto('about:blank');
    await phone.page.goto(`/#/pages/verify-code/index?code=${code}`);
  };
  const words = (): Promise<string> => phone.page.locator('#app').innerText();

  test('ZM-10 a stranger with a printed page learns that it is genuine, and nothing about the child', async () => {
    await open(await codeOf());
    await phone.page.getByText('是真的，也是最新的一版').waitFor();
    await phone.page.getByText('第 1 版，2026 年 11 月 27 日 发布').waitFor();

    expect(await words()).not.toMatch(/安春|三年级|雁山/);
  });

  test('ZM-10 an older version says that there is a newer one', async () => {
    const first = await codeOf();
    const father = await house.parent('安春', 'TERMS');
    await house.save(father, { category: 'art', words: '又画了一棵树' });
    await booklets.publish(await house.staff('T001'), '安春');
    await open(first);

    await phone.page.getByText('是真的，但已有更新的一版').waitFor();
  });

  test('ZM-10 a wrong code says what to do, and keeps what was typed', async () => {
    await open('');
    await phone.page.getByLabel('查验码').fill('abcd efgh jkmn');
    await phone.page.getByRole('button', { name: '查验' }).tap();
    await phone.page.getByText('没有这份报告单（册）').waitFor();

    expect(await phone.page.getByLabel('查验码').inputValue()).toBe('abcd efgh jkmn');
    expect(await words()).toContain('请核对查验码');
  });
});
