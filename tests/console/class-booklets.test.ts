import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { PHONE_PAGES } from '../../console/src/platform/phone-pages.js';
import { paths } from '../../miniprogram/src/platform/navigation/routes.js';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';

const PASSWORD = 'a-good-password';
const COMMENT = '你把操场量得很准，还敢于再算一遍，真好。下学期把心里的好主意多说给大家听。';

/** Fourteen pupils; the homeroom teacher and the teachers have something to write at the end of the term. */
describe('signing the booklets of a class at a desk', () => {
  let school: JudgingSchool;
  let booklets: Booklets;
  let leader: Client;
  let rounds: Record<string, string>;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    booklets = new Booklets(school.school);
    leader = await school.staff('T001');
    await school.staff('T002');
    rounds = await school.start(['teacher', 'homeroom', 'guardian']);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number = 'T001', width = 1440, search = ''): Promise<void> => {
    desk = await openDesk(browser, school.api.url, `/classes/${school.classId}/booklets${search}`, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.school.world.schoolCode}`, PASSWORD);
    await page.getByRole('columnheader', { name: '完整度' }).waitFor();
  };
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const dialog = () => page.getByRole('dialog');
  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await booklets.ofClass(leader)).reports.map(({ studentName, state }: Record<string, string>) => [
        studentName,
        state,
      ]),
    );
  const notFound = async (): Promise<string[]> => {
    const found = [...(await tooWide(page)), ...(await seriousFindings(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await seriousFindings(page)));
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  };

  test('OP-4 the homeroom teacher sees what each booklet lacks, and every lack opens its place', async () => {
    await sitDown('T001', 1024);
    expect(await page.getByRole('link', { name: '14 份报告单' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: '14 份还没有合格' }).count()).toBe(1);
    await row('安春')
      .getByRole('button', { name: /^还有 \d+ 项$/ })
      .click();
    expect(await notFound()).toEqual([]);
    await page.getByRole('link', { name: '看谁还没有交：安春的家长寄语，在手机页面' }).waitFor();
    await page.getByRole('link', { name: '去录成绩：安春的考试成绩' }).waitFor();
    await page.getByRole('link', { name: '去写：安春的班主任评语' }).click();
    await page.getByRole('textbox', { name: '班主任评语', exact: true }).fill(COMMENT);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '安夏', exact: true }).waitFor();
    await page.goBack();
    await row('安春')
      .getByRole('button', { name: /^还有 \d+ 项$/ })
      .click();

    await comesTo(() => page.getByRole('link', { name: '去写：安春的班主任评语' }).count(), 0);
    expect((await school.desk(leader, rounds.homeroom!)).done).toBe(1);
  });

  test('OP-4 a heading puts the booklets of a class in order: by name in pinyin, back again by seat', async () => {
    await sitDown();
    const first = async () =>
      (await page.locator('tbody tr.ant-table-row').allInnerTexts())
        .slice(0, 3)
        .map((text) => /安./.exec(text)![0])
        .join(' ');
    await comesTo(first, '安春 安夏 安秋');
    await page.getByRole('columnheader', { name: '姓名' }).click();
    await comesTo(first, '安春 安冬 安海');
    await page.getByRole('columnheader', { name: '姓名' }).click();
    await comesTo(first, '安竹 安云 安夏');
    await page.getByRole('columnheader', { name: '学号' }).click();
    await comesTo(first, '安春 安夏 安秋');
  });

  test('OP-4 the pages of the phone to which a lack leads are those of the phone', () => {
    const { rounds: ofRounds, class: ofClass, child, classPhoto, booklet } = paths;
    expect(PHONE_PAGES).toEqual({ rounds: ofRounds, class: ofClass, child, classPhoto, booklet });
  });

  test('OP-4 chosen booklets are looked through, then signed by name; what was published stands there', async () => {
    await sitDown();
    await page.getByRole('checkbox', { name: '选安春' }).check();
    await page.getByRole('checkbox', { name: '选安夏' }).check();
    expect(await button('发布 0 份').isDisabled()).toBe(true);
    await button('标为已检查 2 份').click();
    await dialog().getByText('2 份还没有超过 78%，会照现在的样子办').waitFor();
    expect(await notFound()).toEqual([]);
    await dialog().getByRole('button', { name: '先不办' }).click();
    expect((await states()).安春).toBe('COLLECTING');
    await button('标为已检查 2 份').click();
    await button('都看过了，标为已检查 2 份').click();
    await page.getByText('已检查 2 份。').waitFor();
    await page.getByRole('link', { name: '2 份等着发布' }).click();
    await comesTo(() => page.getByRole('row').count(), 3);
    await button('发布 2 份').click();
    await dialog().getByText('2 份第一次发布。').waitFor();
    await dialog()
      .getByText(/的名义留存，家长和孩子马上能看到/)
      .waitFor();
    await dialog()
      .getByRole('button', { name: /^以王语文的名义发布 2 份$/ })
      .click();
    await page.getByText('王语文发布了 2 份，家长和孩子已经能看到。').waitFor();
    await page.getByRole('link', { name: '2 份已发布' }).click();
    await row('安春').getByText('第 1 版 · 王语文').waitFor();

    expect(await states()).toMatchObject({ 安春: 'PUBLISHED', 安夏: 'PUBLISHED', 安秋: 'COLLECTING' });
    expect(await notFound()).toEqual([]);
  });

  test('OP-4 the families that have not opened their booklet are listed, and who opened one is a click away', async () => {
    const father = await school.school.parent('安春');
    const { termId } = await booklets.ofClass(leader);
    const [studentId] = school.school.ids('安春');
    const input = { studentId, termId, number: 1, clientMutationId: randomUUID() };
    await father.ask(`mutation O($input: OpenBookletInput!) { openBooklet(input: $input) }`, { input });

    await sitDown('T001', 1024);
    await page.getByRole('link', { name: '1 份家长还没有打开' }).click();
    await comesTo(() => page.getByRole('row').count(), 2);
    await row('安夏').getByText('家长还没有打开').waitFor();
    await page.getByRole('link', { name: '2 份已发布' }).click();
    await button(/^安春：家长已打开 \d+月\d+日，看谁打开过$/).click();
    await dialog().getByText('安春父（家长）').waitFor();
    await dialog()
      .getByText(/^第 1 版，\d+月\d+日打开看$/)
      .waitFor();
    expect(await notFound()).toEqual([]);
    await desk.close();

    // Who teaches a subject sees the booklets, and not who opened them.
    await sitDown('T002');
    await row('安春').getByText('已发布').waitFor();
    expect(await page.getByText(/家长(已打开|还没有打开)/).count()).toBe(0);
  });

  test('OP-4 an answer that was lost signs once; what changed afterwards is signed as a new version', async () => {
    await sitDown();
    await page.getByRole('checkbox', { name: '选安秋' }).check();
    await button('标为已检查 1 份').click();
    await button('都看过了，标为已检查 1 份').click();
    await page.getByText('已检查 1 份。').waitFor();
    await button('发布 1 份').click();
    // The server does it, the answer never arrives.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()!.includes('publishReports')) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await button(/名义发布 1 份$/).click();
    await dialog().getByText('网络好像断了').waitFor();
    await page.unroute('**/graphql');
    await button(/名义发布 1 份$/).click();
    await page.getByText(/发布了 1 份/).waitFor();
    await row('安秋').getByText('第 1 版').waitFor();

    await school.say(leader, rounds.homeroom!, '安秋', { comment: COMMENT });
    await page.reload();
    await row('安秋').getByText('发布以后又有新内容').waitFor();
    await button('发布 1 份').click();
    await dialog().getByText('1 份出新的一版，旧版还在。').waitFor();
    await button(/名义发布 1 份$/).click();
    await row('安秋').getByText('第 2 版').waitFor();
    await row('安秋').getByText('家长还没有打开新的一版').waitFor();
    desk.faults.splice(0);
  });

  test('OP-4 a subject teacher sees the lacks, goes to the own comment, and signs nothing', async () => {
    await sitDown('T002');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await button(/发布|标为/).count()).toBe(0);
    await row('安冬')
      .getByRole('button', { name: /^还有 \d+ 项$/ })
      .click();
    await page.getByRole('link', { name: '去写：安冬的学业评价' }).click();
    await page.getByRole('heading', { name: '学业评价 · 数学' }).waitFor();
    await page.getByRole('heading', { name: '安冬', exact: true }).waitFor();
  });
});
