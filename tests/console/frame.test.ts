import type { Browser, Page } from 'playwright-core';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';
const OPEN_STAFF = `mutation OpenStaff($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { account initialPassword } }`;
const DOWN = { status: 503, contentType: 'application/json', body: '{"errors":[]}' };

describe('the frame of the console', () => {
  let api: Api;
  let world: World;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    await world.staff('T001');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (address = '/', width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, address, width);
    page = desk.page;
  };
  const asAdministrator = async (address = '/', width = 1440): Promise<void> => {
    await sitDown(address, width);
    await signInAtDesk(page, `A003@${world.schoolCode}`, PASSWORD);
  };
  const menu = () => page.getByRole('navigation', { name: '菜单' }).getByRole('link').allInnerTexts();

  test.each([1440, 1024])('the office sees all classes of its school on a page that fits %i', async (width) => {
    await asAdministrator('/', width);
    await page.getByText(/^2 个班，\d 名学生$/).waitFor();

    expect(await menu()).toEqual([
      '概览',
      '账号开通',
      '人员',
      '导入名册',
      '任课安排',
      '学期与校历',
      '评价小组',
      '考核表',
      '数量与负担',
      '抽查',
      '毕业',
      '打印中心',
      '接收单',
      '导出记录',
    ]);
    expect(await page.getByRole('link', { name: /年级（1）班$/ }).count()).toBe(2);
    expect(await tooWide(page)).toEqual([]);
  });

  test('a choice of rows stands in the address, and a reload keeps it', async () => {
    await asAdministrator();
    await page.getByTitle('三年级').click();
    await page.getByText(/^1 个班，/).waitFor();
    await page.reload();
    await page.getByText(/^1 个班，/).waitFor();

    expect(await page.getByRole('link', { name: '二年级（1）班' }).count()).toBe(0);
  });

  test('the number of a class opens its pupils, whom the server searches', async () => {
    await asAdministrator();
    await page.getByRole('link', { name: '三年级（1）班的 3 名学生' }).click();
    await page.getByRole('cell', { name: '刘知远' }).waitFor();
    expect(await page.locator('.page-head').getByRole('link', { name: '概览', exact: true }).count()).toBe(1);
    await page.getByLabel('找学生').fill('lxh');
    await page.keyboard.press('Enter');
    await page.getByText('1 名符合').waitFor();

    expect(await page.getByRole('row').allInnerTexts()).toEqual(['学号\t姓名\t性别', '1\t林晓禾\t女']);
  });

  test('who opens an address from outside comes there after signing in, and the keyboard is enough', async () => {
    const classId = await world.classId('三年级（1）班');
    await asAdministrator(`/classes/${classId}`);
    await page.getByRole('heading', { name: '三年级（1）班' }).waitFor();
    await page.getByRole('link', { name: '概览', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('全校班级').waitFor();

    expect(new URL(page.url()).pathname).toBe('/console');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('a teacher begins with their own classes and has no page of the office', async () => {
    await sitDown();
    await signInAtDesk(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByText('我带的班和我教的班').waitFor();

    expect(await menu()).toEqual([
      '我的班级',
      '核实',
      '评语',
      '纸质评价表',
      '账号开通',
      '人员',
      '评价小组',
      '打印中心',
    ]);
    await page.getByRole('button', { name: '三年级（1）班班主任' }).waitFor();
  });

  test('from a class a teacher goes up to the own classes, and on to what was recorded of a pupil', async () => {
    await sitDown();
    await signInAtDesk(page, `T001@${world.schoolCode}`, PASSWORD);
    await page.getByRole('link', { name: '三年级（1）班', exact: true }).click();
    const pupil = page.getByRole('link', { name: '看刘知远的记录，在手机页面' });
    const [phone] = await Promise.all([page.context().waitForEvent('page'), pupil.click()]);
    await phone.getByText('家里和老师记下的都在这里，最近的在前').waitFor();
    await phone.close();

    const head = page.locator('.page-head');
    await head.getByRole('link', { name: '我的班级', exact: true }).click();
    await page.getByText('我带的班和我教的班').waitFor();
    await page.goBack();
    await pupil.waitFor();
    expect(await head.getByRole('link', { name: '概览' }).count()).toBe(0);
  });

  test("another school's class is not there, and says so in words", async () => {
    const other = await api.world();
    await asAdministrator(`/classes/${await other.classId('三年级（1）班')}`);
    await page.getByRole('button', { name: '再试一次' }).waitFor();

    expect(await page.getByRole('cell').count()).toBe(0);
    expect(await page.getByRole('alert').innerText()).toMatch(/[\u4e00-\u9fff]/);
  });

  test('a server that does not answer is told, and asked again on a press', async () => {
    await asAdministrator();
    await page.getByText('全校班级').waitFor();
    await page.route('**/graphql', (route) => route.fulfill(DOWN));
    await page.reload();
    await page.getByText('服务暂时答不上来').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('全校班级').waitFor();
    desk.faults.splice(0);
  });

  test('in the demo world a person with a desk is chosen from a list, and enters by one key more', async () => {
    const person = { account: `A003@${world.schoolCode}`, password: PASSWORD, name: '孙管理', title: '综评管理员' };
    const family = { account: 'jiazhang1', password: PASSWORD, name: '安春父', title: '家长' };
    const people = [
      { ...person, school: '柳荫小学', desk: true },
      { ...family, school: '柳荫小学', desk: false },
    ];
    let offered: object[] = people;
    await sitDown();
    await page.route('**/demo/accounts', (route) => route.fulfill({ json: offered }));
    await page.reload();
    await page.getByText('用演示账号试一试（1 位）').waitFor();
    // Outside the demo world nobody is offered.
    offered = [];
    await Promise.all([page.waitForResponse('**/demo/accounts'), page.reload()]);
    await page.getByLabel('密码', { exact: true }).waitFor();
    await comesTo(() => page.getByLabel('演示账号').count(), 0);
    offered = people;
    await page.reload();
    await page.getByText('用演示账号试一试（1 位）').waitFor();
    await page.getByLabel('演示账号').click();
    await page.getByTitle('综评管理员 · 孙管理').click();
    await comesTo(() => page.getByLabel('账号', { exact: true }).inputValue(), person.account);
    expect(await page.getByText('安春父').count()).toBe(0);
    await comesTo(() => page.evaluate(() => document.activeElement?.textContent?.replace(/\s/g, '')), '登录');
    await page.keyboard.press('Enter');
    await page.getByText('全校班级').waitFor();
  });

  test('a first password is replaced before anything else', async () => {
    const input = { schoolId: world.schoolId, staffNumbers: ['T002'] };
    const { openStaffAccounts } = await world.administrator.ask(OPEN_STAFF, { input });
    await sitDown();
    await signInAtDesk(page, openStaffAccounts[0].account, openStaffAccounts[0].initialPassword);
    await page.getByLabel('初始密码').fill(openStaffAccounts[0].initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill('one-of-my-own');
    await page.getByLabel('再填一次新密码').fill('another');
    await page.getByRole('button', { name: '换好了' }).click();
    await page.getByText('两次填的新密码不一样').waitFor();
    await page.getByLabel('再填一次新密码').fill('one-of-my-own');
    await page.getByRole('button', { name: '换好了' }).click();

    await page.getByRole('navigation', { name: '菜单' }).waitFor();
  });

  test('signing out in one window signs out all of them, and a wrong password is told', async () => {
    await asAdministrator();
    await page.getByText('全校班级').waitFor();
    const second = await page.context().newPage();
    await second.goto('/console/');
    await second.getByText('全校班级').waitFor();
    await page.getByRole('button', { name: /孙管理/ }).click();
    await page.getByText('退出登录').click();
    await second.getByLabel('账号', { exact: true }).waitFor();
    await signInAtDesk(second, `A003@${world.schoolCode}`, 'not-my-password');
    await comesTo(() => second.getByRole('alert').count(), 1);

    expect(await second.evaluate(() => localStorage.getItem('zongping.token'))).toBeNull();
  });
});
