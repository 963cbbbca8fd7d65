import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { Booklets } from '../support/booklet-world.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

const LOOKS = process.env['LOOKS'];

describe('booklets on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    const father = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(father, { category: 'art', words: '画了后山的树', photoIds: [await house.photo(father)] });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  const look = async (name: string): Promise<void> => {
    const { page } = phone;
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png` });
    expect([name, await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([name, [], [], []]);
  };

  test('ZM-10 while it is collected a family sees how far it has come, without content', async () => {
    phone = await phoneOf(browser, await house.parent('安春'));
    const { page } = phone;
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await page.getByText('发布以前还在收集，内容会慢慢变多。').waitFor();

    expect(await page.getByText('画了后山的树').locator('visible=true').count()).toBe(0);
    await look('booklet collecting');
    await page.getByRole('button', { name: /目录$/ }).tap();
    await page.getByRole('button', { name: /^家长寄语/ }).tap();
    await page.getByText('班主任还没有发起家长寄语，或者已经截止。发起以后，在这里和“今天”都能写。').waitFor();
    await look('booklet message not begun');
  });

  test('ZM-10 the homeroom teacher looks through, sees what publishing will do, publishes once, and the family turns the pages', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    await phone.page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    await phone.page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await phone.page.getByRole('button', { name: /安春.*收集中/ }).tap();
    await phone.page.getByRole('button', { name: '看过了，标为已检查' }).tap();
    await phone.page.getByText('已检查，回到班级列表就可以发布。').waitFor();
    await look('booklet checked');
    await phone.page.getByRole('button', { name: '返回' }).tap();
    await phone.page.getByRole('button', { name: '检查 13 份' }).tap();
    await phone.page.getByText(/^13 份还在收集/).waitFor();
    await look('class booklets checking');
    await phone.page.getByRole('button', { name: '都看过了，标为已检查' }).tap();
    await phone.page.getByText('已检查 13 份。').waitFor();
    await phone.page.getByRole('button', { name: '看看要发布的 14 份' }).tap();
    await phone.page.getByText(/^14 份第一次发布/).waitFor();
    await look('class booklets publishing');
    await phone.page.getByRole('button', { name: '发布 14 份', exact: true }).tap();
    await phone.page.getByText('已发布 14 份。').waitFor();
    await look('class booklets published');
    expect(phone.faults).toEqual([]);
    await phone.close();

    phone = await phoneOf(browser, await house.parent('安春'), { isDark: true }, true);
    const { page } = phone;
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await page.getByText('查验码', { exact: true }).waitFor();
    await page.getByText('内容指纹由内容算出来，改一个字就不一样。').waitFor();
    await page.getByText('到了下学期，就能和现在的自己比。').waitFor();
    await look('booklet cover dark large');
    await page.getByRole('button', { name: /目录$/ }).tap();
    await page.getByRole('button', { name: /^艺术素养/ }).tap();
    await page.locator('.booklet__words').getByText('画了后山的树').waitFor();
    await look('booklet page dark large');
  });

  test('the PDF of a class is made while one watches, cancelled, and made again', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await page.getByRole('button', { name: '生成全班 PDF' }).tap();
    await page.getByText(/^正在生成，已好 \d+ 份，共 14 份；离开也会继续$/).waitFor({ timeout: 30_000 });
    await look('class booklets printing');
    await page.getByRole('button', { name: '取消', exact: true }).tap();
    await page.getByText('已取消', { exact: true }).waitFor();
    await look('class booklets cancelled');

    await page.getByRole('button', { name: '生成全班 PDF' }).tap();
    await page.getByText(/^已生成 14 份，共 \d+ 页$/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '打开 PDF' }).waitFor();
  });

  test('ZM-10 an old version of a booklet stays readable and says that it is old', async () => {
    const leader = await house.staff('T001');
    await house.give(leader, ['安春']);
    expect((await new Booklets(house).publish(leader, '安春')).refused).toEqual([]);
    phone = await phoneOf(browser, await house.parent('安春'));
    const { page } = phone;
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await page.getByRole('radio', { name: '第 1 版' }).tap();
    await page.getByText('这是旧的一版，已有更新的一版。').waitFor();
    expect(await page.getByRole('button', { name: '生成 PDF' }).locator('visible=true').count()).toBe(0);
    await look('booklet old version');
    await page.getByRole('radio', { name: '第 2 版' }).tap();
    await page.getByRole('button', { name: '生成 PDF' }).waitFor();
  });
});
