import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { photoFile } from '../support/phone-people.js';
import { openOfficer } from '../support/sheet-world.js';

const LOOKS = process.env['LOOKS'];
const CODES = `query Unit($id: ID!) { unit(id: $id) { code } }`;

describe('the receipt of the printed booklets at a desk', () => {
  let api: Api;
  let school: EvidenceWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-20T02:00:00Z');
    school = await EvidenceWorld.open(api);
    browser = await startBrowser();
  }, 120_000);

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (address: string, account: string): Promise<void> => {
    desk = await openDesk(browser, api.url, address);
    page = desk.page;
    await signInAtDesk(page, account, 'a-good-password');
  };

  test('ZM-12 before anything is published the page says what comes first', async () => {
    await sitDown('/receipt', `A003@${school.world.schoolCode}`);
    await page.getByText('这个学期还没有发布的报告单（册）').waitFor();
  });

  test('ZM-12 the school enters what came, has the paper signed and sealed, and takes it away as PDF', async () => {
    const leader = await school.staff('T001');
    const books = new Booklets(school);
    await books.issue(leader, '安春', '安夏');
    await sitDown('/receipt', `A003@${school.world.schoolCode}`);
    await page.getByLabel('三年级（1）班实际收到').fill('2');
    await page.getByLabel('联系人').fill('孙管理');
    await page.getByLabel('电话', { exact: true }).fill('0396-2900000');
    await page.getByRole('button', { name: '登记收到的份数' }).click();
    await page.getByLabel('签收人').fill('王语文');
    await page.getByLabel('联系方式').fill('19911110011');
    await page.getByRole('button', { name: '登记签收' }).click();
    await page.getByLabel('签字盖章的份数').fill('4');
    await page.getByRole('button', { name: '登记盖章' }).click();
    await page.getByText('接收单一式 5 份，5 份都要签字盖章').waitFor();
    await page.getByLabel('签字盖章的份数').fill('5');
    await page.getByRole('button', { name: '登记盖章' }).click();
    await page.getByRole('button', { name: '登记盖章' }).waitFor({ state: 'detached' });
    await page.getByLabel('签好的接收单照片').setInputFiles([await photoFile(60), await photoFile(160)]);
    await page.getByRole('img', { name: '签好的接收单第 2 张，点开看大图' }).waitFor();
    await page.getByRole('button', { name: '去掉第 2 张' }).click();
    await page.getByRole('button', { name: '去掉第 2 张' }).waitFor({ state: 'detached' });
    await page
      .getByText(/^孙管理（综评管理员）/)
      .last()
      .waitFor();
    await page.getByText('指纹由图片算出，换了图片就不一样；两处的指纹相同，说明是同一张。').waitFor();
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/receipt scans.png`, fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: '下载接收单' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('接收单 柳荫小学 2026—2027 学年第一学期.pdf');
    expect(readFileSync(await download.path()).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await tooWide(page)).toEqual([]);
  }, 240_000);

  test('ZM-12 a wrong count after signing is replaced by a corrected paper with a reason, and the old one stays readable', async () => {
    await sitDown('/receipt', `A003@${school.world.schoolCode}`);
    await page.getByRole('button', { name: '份数错了，更正' }).click();
    await page.getByText(/^改好份数，写明原因，就有新的一张代替原来这张/).waitFor();
    await page.getByLabel('三年级（1）班实际收到').fill('1');
    await page.getByRole('button', { name: '更正，代替原来的一张' }).click();
    await page.getByText('请写明为什么更正').waitFor();
    await page.getByLabel('为什么更正').fill('少收 1 份');
    await page.getByRole('button', { name: '更正，代替原来的一张' }).click();
    await page.getByText('这是更正后的第 2 版。更正原因：少收 1 份').waitFor();
    await page.getByText('第 1 版：2 份，已盖章，签收人 王语文').waitFor();
    await page.getByRole('img', { name: '第 1 版接收单第 1 张，点开看大图' }).waitFor();
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/receipt corrected.png`, fullPage: true });
    expect([...(await tooWide(page)), ...(await seriousFindings(page))]).toEqual([]);

    await page.getByLabel('签收人').fill('王语文');
    await page.getByLabel('联系方式').fill('19911110011');
    await page.getByRole('button', { name: '登记签收' }).click();
    await page.getByLabel('签好的接收单照片').setInputFiles([await photoFile(90)]);
    await page.getByRole('img', { name: '签好的接收单第 1 张，点开看大图' }).waitFor();
    await page.getByLabel('签字盖章的份数').fill('5');
    await page.getByRole('button', { name: '登记盖章' }).click();
    await page.getByRole('button', { name: '登记盖章' }).waitFor({ state: 'detached' });
  }, 120_000);

  test('ZM-12 the county enters what it collected and audited, and the sum follows', async () => {
    const operator = await api.operator();
    await openOfficer(operator, api.guest(), school.world.countyId);
    const { unit } = await operator.ask(CODES, { id: school.world.countyId });
    await sitDown('/county-receipts', `J001@${unit.code}`);
    await page.getByText('已收集的接收单上共 0 份册子').waitFor();
    await page.getByRole('button', { name: '看 1 张：柳荫小学签好的接收单' }).click();
    await page.getByRole('img', { name: '柳荫小学的接收单第 1 张，点开看大图' }).waitFor();
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/county scans.png` });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('少收 1 份').waitFor();
    await page.getByRole('button', { name: '更正过，第 2 版：柳荫小学' }).click();
    await page.getByRole('dialog').getByText('更正原因：少收 1 份').waitFor();
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/county corrected.png` });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('更正原因：少收 1 份').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '柳荫小学登记收到' }).click();
    await page.getByRole('button', { name: '登记收到', exact: true }).click();
    await page.getByText('已收集的接收单上共 1 份册子').waitFor();
    await page.getByRole('button', { name: '柳荫小学登记审核盖章' }).click();
    await page.getByText('共 1 份册子。已经核对数量').waitFor();
    await page.getByRole('button', { name: '登记审核盖章', exact: true }).click();
    await page.getByRole('cell', { name: '已审核' }).waitFor();
    await page.getByRole('link', { name: '1 所已审核' }).click();
    await page.getByText('共 1 所学校').waitFor();
    await page.getByRole('link', { name: '0 所等待收集' }).click();
    await page.getByText('没有符合的学校').waitFor();

    expect(await page.getByRole('button', { name: /登记/ }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('work')).toBe('TO_COLLECT');
    expect(await tooWide(page)).toEqual([]);
  });
});
