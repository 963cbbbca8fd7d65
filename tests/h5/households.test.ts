import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('households that take no part, on the H5 page', () => {
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

  test('ZM-1 the homeroom teacher finds the child, says why, and ends it again', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page
      .getByRole('button', { name: /^三年级（1）班/ })
      .first()
      .tap();
    await page.getByRole('button', { name: /^暂不参加的家庭/ }).tap();
    await page.getByText('班里的家庭现在都能参加。').waitFor();
    await page.getByLabel('找孩子').fill('ax');
    await page.getByRole('button', { name: '安夏' }).tap();
    await page.getByRole('radio', { name: '原因：父母在外，老人照看' }).tap();
    await page.getByRole('button', { name: '从今天起登记' }).tap();

    await page.getByText('安夏家').first().waitFor();
    await page.getByText(/11月27日至.+ · 王语文登记/).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    await page.getByRole('button', { name: '安夏家，从今天起恢复参加' }).tap();
    await page.getByText('班里的家庭现在都能参加。').waitFor();
    expect(phone.faults).toEqual([]);
  });
});
