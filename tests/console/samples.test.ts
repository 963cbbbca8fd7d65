import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { openFindingHouse, type FindingHouse } from '../support/finding-house.js';
import { ANSWER } from '../support/sample-world.js';

const PASSWORD = 'a-good-password';

/** Sixteen booklets were drawn; of one the finding waits for its correction. */
describe('the samples of a school', () => {
  let api: Api;
  let house: FindingHouse;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    house = await openFindingHouse(api);
    for (const number of ['T002', 'T010']) await house.school.staff(number);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, address = '/samples', width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${house.school.world.schoolCode}`, PASSWORD);
  };
  const aside = () => page.getByRole('complementary');
  const names = () => page.locator('.samples__name').allInnerTexts();

  test.each([1440, 1024])('ZM-13 draws and booklets stand on a page that fits %i', async (width) => {
    await sitDown('T009', '/', width);
    await page.getByRole('link', { name: '抽查', exact: true }).click();
    await page.getByText('共 16 份').waitFor();
    expect(await page.getByRole('link', { name: '期末抽查待检查的 15 份' }).count()).toBe(1);
    await page.getByText('种子是抽的时候当场产生的一串随机数。').waitFor();
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
  });

  test('ZM-13 a number opens exactly its booklets; a reload keeps the place', async () => {
    await sitDown('T009');
    await page.getByRole('link', { name: '期末抽查待更正的 1 份' }).click();
    await page.getByText('共 1 份').waitFor();
    await comesTo(async () => (await names()).join(), '安春');
    await page.reload();
    await page.getByText('共 1 份').waitFor();
    await page.getByRole('button', { name: '安春' }).click();
    await aside().getByText('缺体育活动的记录').waitFor();
    await aside().getByText('更正由班主任进行').or(aside().getByText('问题是您提的')).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-13 the check sheet keeps what is typed over a reload, and says what is missing', async () => {
    await sitDown('T009');
    await page.getByRole('button', { name: '安夏' }).click();
    await aside().getByLabel('照片和记录是这名学生自己的，真实可信').check();
    const send = aside().getByRole('button', { name: '登记问题，请班主任更正' });
    expect(await send.isDisabled()).toBe(true);
    await aside().getByLabel('问题在哪里').fill('有一张是别人的照片');
    await page.reload();
    await comesTo(() => aside().getByLabel('问题在哪里').inputValue(), '有一张是别人的照片');
    await send.click();
    await aside().getByText('不符合：').waitFor();
    await comesTo(() => aside().getByRole('form', { name: '检查表' }).count(), 0);

    await page.getByRole('button', { name: '安秋' }).click();
    await aside().getByRole('button', { name: '登记：没有问题' }).click();
    await page.getByRole('link', { name: '期末抽查没有问题的 1 份' }).waitFor();
  });

  test('ZM-13 the correction is looked at a second time: back with words, then settled', async () => {
    await house.publishNext();
    await house.leader.ask(ANSWER, house.samples.answering(house.sampledId, '补了跳绳。'));
    await sitDown('T009', `/samples?open=${house.sampledId}`);
    await aside().getByText('补了跳绳。').waitFor();
    expect(await aside().getByRole('button', { name: '还要更正' }).isDisabled()).toBe(true);
    await aside().getByLabel('看到了什么').fill('看过了，很好。');
    await aside().getByRole('button', { name: '已经改好' }).click();
    await aside().getByText('看过了，很好。').waitFor();
    await page.getByRole('link', { name: '期末抽查已复查的 1 份' }).waitFor();
  });

  test('ZM-13 drawing asks once and says that it is never taken back', async () => {
    await sitDown('T010');
    await page.getByRole('button', { name: '抽一次' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('抽过以后不能收回').waitFor();
    await dialog.getByText('系统当场产生一串随机数（叫“种子”）').waitFor();
    expect(await dialog.getByRole('button', { name: '开始抽' }).isDisabled()).toBe(true);
    await dialog.getByLabel('为什么抽').fill('校长看一看');
    await dialog.getByRole('button', { name: '开始抽' }).click();
    // Ten per cent of fourteen and of two, at least two each.
    await page.getByRole('link', { name: '校长看一看抽中的 4 份' }).click();
    await page.getByText('共 4 份').waitFor();
  });

  test('ZM-13 pupils without a booklet are listed', async () => {
    await sitDown('T009');
    await page.getByTitle('还没有册子的学生').click();
    await page.getByText('共 15 人').waitFor();
    const away = page.getByRole('link', { name: '看安夏的记录，在手机页面' });
    expect(await away.getAttribute('href')).toMatch(/child\/index\?studentId=\w+&classId=\w+$/);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-13 a list is read by pinyin and searched, and the address keeps both', async () => {
    await sitDown('T009');
    await page.getByTitle('还没有册子的学生').click();
    await page.getByText('共 15 人').waitFor();
    const pupils = () => page.locator('tbody td:nth-child(2)').allInnerTexts();
    expect((await pupils()).slice(0, 2)).toEqual(['白雨', '白雪']);
    await page.getByRole('combobox', { name: '排序' }).click();
    await page.getByTitle('按姓名拼音').click();
    await page.waitForURL(/sort=NAME/);
    await comesTo(async () => (await pupils()).at(-1), '白雨');
    await page.getByLabel('找人').fill('ah');
    await page.keyboard.press('Enter');
    await page.getByText('共 3 人').waitFor();
    await page.reload();
    await page.getByText('共 3 人').waitFor();
    expect(await pupils()).toEqual(['安河', '安湖', '安海']);
    await page.getByLabel('找人').fill('没有这个人');
    await page.keyboard.press('Enter');
    await page.getByText('没有找到这样的学生。').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('ZM-13 a teacher has no entry of it, and hears whose business it is', async () => {
    await sitDown('T002');
    await page.getByText('抽查由校领导').waitFor();
    expect(await page.getByRole('link', { name: '抽查', exact: true }).count()).toBe(0);
    desk.faults.splice(0);
  });
});
