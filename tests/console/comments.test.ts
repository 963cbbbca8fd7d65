import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import { REVISIONS, type JudgingSchool } from '../support/judging.js';
import { Phrases } from '../support/phrases.js';

const PASSWORD = 'a-good-password';
const GOOD = '你把操场量得很准，还敢于再算一遍，真好。';

describe('comments at a desk', () => {
  let school: JudgingSchool;
  let leader: Client;
  let maths: Client;
  let rounds: Record<string, string>;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    leader = await school.staff('T001');
    maths = await school.staff('T002');
    await school.staff('T004');
    rounds = await school.start(['teacher', 'homeroom', 'guardian']);
    const mother = await school.school.parent('安春');
    await school.school.save(mother, { words: '和爸爸一起量操场' });
    await school.say(mother, rounds.guardian!, '安春', { comment: '她在家每天给花浇水，越来越有耐心。' });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number: string, address: string, width = 1440): Promise<void> => {
    desk = await openDesk(browser, school.api.url, address, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.school.world.schoolCode}`, PASSWORD);
  };
  const homeroom = () => `/classes/${school.classId}/comments/${rounds.homeroom}`;
  const course = (name: string) => `/classes/${school.classId}/comments/${rounds.teacher}?course=${name}`;
  const children = () => page.getByRole('navigation', { name: '孩子' }).getByRole('listitem');
  const child = (name: string) => children().getByRole('button', { name });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const text = (name = '班主任评语') => page.getByRole('textbox', { name, exact: true });
  const opened = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
  const entry = async (client: Client, roundId: string, child: string, of: string | null = null) =>
    (await school.desk(client, roundId, of)).rows.find(
      ({ studentName }: { studentName: string }) => studentName === child,
    ).entry;
  const notFound = async (): Promise<string[]> => {
    const found = [...(await tooWide(page)), ...(await seriousFindings(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await seriousFindings(page)));
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  };

  test('OP-4 a teacher finds the own desks in the menu, and a class with its list, records and text', async () => {
    await sitDown('T002', '/');
    await page.getByRole('link', { name: '评语', exact: true }).click();
    await page.getByText('0 / 14').first().waitFor();
    expect(await page.getByRole('cell', { name: /^班主任评语/ }).count()).toBe(0);
    expect(await notFound()).toEqual([]);
    await page.getByRole('link', { name: '写三年级（1）班的学业评价 · 数学' }).click();
    await page.getByRole('heading', { name: '学业评价 · 数学' }).waitFor();
    await page.getByText('和爸爸一起量操场').waitFor();
    await page.getByText('她在家每天给花浇水，越来越有耐心。').waitFor();
    await page.getByText('已写 0 / 14').waitFor();
    expect(await children().count()).toBe(14);
    expect(await notFound()).toEqual([]);
  });

  test('OP-4 the keys write, hand in and go on; a draft is on the server while one still writes', async () => {
    await sitDown('T002', course('数学'));
    await page.getByText('经常这样', { exact: true }).click();
    await text('学科评语').focus();
    await page.keyboard.type('安春，jk');
    await page.getByText('还差 5 个字').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('还差 5 个字，还没有交').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`安春，${GOOD}`);
    await page.getByText('23 字 · 10—200 字').waitFor();
    await page.getByText(/^草稿已保存 \d\d:\d\d$/).waitFor();
    expect(await entry(maths, rounds.teacher!, '安春', '数学')).toMatchObject({
      state: 'DRAFT',
      comment: `安春，${GOOD}`,
    });
    await page.keyboard.press('Control+Enter');
    await opened('安夏');
    await page.getByText('已写 1 / 14').waitFor();

    await comesTo(() => page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    await page.keyboard.type('写到一半');
    await page.keyboard.press('Alt+ArrowDown');
    await opened('安秋');
    await page.keyboard.press('Alt+ArrowUp');
    await opened('安夏');
    expect(await text('学科评语').inputValue()).toBe('写到一半');
    await page.getByRole('heading', { name: '安夏', exact: true }).click();
    await page.keyboard.press('k');
    await opened('安春');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await opened('安秋');
    expect(new URL(page.url()).searchParams.get('child')).toBe(school.id('安秋'));
    await comesTo(async () => (await entry(maths, rounds.teacher!, '安夏', '数学')).comment, '写到一半');

    await page.getByTitle('没交的').click();
    await comesTo(() => child('安春').count(), 0);
    await page.reload();
    await opened('安秋');
    expect(await child('安春').count()).toBe(0);
    expect(await entry(maths, rounds.teacher!, '安春', '数学')).toMatchObject({ state: 'SUBMITTED' });
  });

  test('OP-4 records are cited, hints come while one types, and every version stays to be read', async () => {
    await sitDown('T002', course('数学'), 1024);
    await child('安春').click();
    await text('学科评语').fill('安春，我还记得{记录}，他总是不敢举手，其实想得很对。');
    await button(/^把11月20日的.*写进评语$/).click();
    expect(await text('学科评语').inputValue()).toBe(
      '安春，我还记得11月20日“和爸爸一起量操场”，他总是不敢举手，其实想得很对。',
    );
    await page.getByText('“总是不敢”可能让孩子泄气').waitFor();
    await button('把“总是不敢”改成“可以试着多”').click();
    await button('把“他”改成“她”').click();
    await page.getByText('称呼没有问题；和您写的其他评语相同的不到').waitFor();
    expect(await notFound()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await opened('安夏');
    await child('安春').click();
    await button('看交过的每一版').click();
    await page.getByText(/^第 2 次 · 周数学 · /).waitFor();
    await page.getByText(`安春，${GOOD}`, { exact: true }).waitFor();

    await child('安冬').click();
    await text('学科评语').fill(`安夏，${GOOD}`);
    await page.getByText('这里写了“安夏”').waitFor();
    await text('学科评语').fill('');
  });

  test('OP-4 a phrase is kept for colleagues, found by a word, and put in where the cursor stands', async () => {
    const phrases = new Phrases(school.classId);
    await sitDown('T001', homeroom());
    await text().fill('安春爱提问。盼你更自信。');
    await button('存一条新的').click();
    const words = page.getByRole('textbox', { name: '常用语的话' });
    expect(await words.inputValue()).toBe('{名字}爱提问。盼你更自信。');
    await words.fill('{名字}说话有礼貌，{他/她}的发言大家爱听。');
    await page.getByRole('radio', { name: '老师共享' }).last().check();
    await button('存下来').click();
    await page.getByTitle('老师共享').click();
    await button(/^放进评语：安春说话有礼貌，她的发言大家爱听。/).waitFor();
    expect(await phrases.texts(maths, 'SHARED')).toEqual(['{名字}说话有礼貌，{他/她}的发言大家爱听。']);
    await page.getByLabel('找常用语').fill('没有这个词');
    await page.keyboard.press('Enter');
    await page.getByText('没有找到，换个词试试。').waitFor();
    await page.getByLabel('找常用语').fill('礼貌');
    await page.keyboard.press('Enter');
    await text().focus();
    await page.keyboard.press('Control+Home');
    for (let moved = 0; moved < 6; moved++) await page.keyboard.press('ArrowRight');
    await button(/^放进评语：安春说话有礼貌/).click();
    expect(await text().inputValue()).toBe('安春爱提问。安春说话有礼貌，她的发言大家爱听。盼你更自信。');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart)).toBe(23);
    await page.getByText(/^草稿已保存 /).waitFor();

    await button(/^改常用语：/).click();
    await button('删去这一条').click();
    await comesTo(async () => (await phrases.list(maths, 'SHARED')).length, 0);
  });

  test('OP-4 several children are begun with one phrase, and nobody who has a text is among them', async () => {
    await sitDown('T001', homeroom());
    await button('几个孩子一起起草').click();
    const words = page.getByRole('textbox', { name: '给几个孩子的话' });
    await words.fill('{名字}，{他/她}这学期很努力。');
    await page.getByRole('checkbox', { name: '安秋' }).check();
    expect(await page.getByRole('checkbox', { name: '安春' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: '安冬' }).check();
    await page.getByText('安秋，他这学期很努力。').or(page.getByText('安秋，她这学期很努力。')).waitFor();
    expect(await notFound()).toEqual([]);
    await page.reload();
    expect(await words.inputValue()).toBe('{名字}，{他/她}这学期很努力。');
    await losesAnswersOf('draftComments');
    await button('给 2 个孩子各存一份草稿').click();
    await page.getByText('网络好像断了').waitFor();
    await page.unroute('**/graphql');
    await button('给 2 个孩子各存一份草稿').click();
    await page.getByText('存了 2 份草稿，一份也没有交').waitFor();
    await button('去看这些草稿').click();

    await child('安秋 草稿').waitFor();
    expect(await entry(leader, rounds.homeroom!, '安冬')).toMatchObject({ state: 'DRAFT', version: 1 });
    desk.faults.splice(0);
  });

  /** The server does it, the answer never arrives. */
  const losesAnswersOf = (mutation: string) =>
    page.route('**/graphql', async (route) => {
      if (!route.request().postData()!.includes(mutation)) return route.continue();
      await route.fetch();
      await route.abort();
    });

  test('OP-4 what was typed outlives the page and the network; an answer that was lost hands in once', async () => {
    await sitDown('T001', homeroom());
    await child('安梅').click();
    await losesAnswersOf('saveEvaluation');
    await text().fill(`安梅，${GOOD}${GOOD}`);
    await page.getByText(/^已存在这台电脑 /).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('网络好像断了').waitFor();
    await page.reload();
    await opened('安梅');
    expect(await text().inputValue()).toBe(`安梅，${GOOD}${GOOD}`);
    await page.unroute('**/graphql');
    await text().focus();
    await page.keyboard.press('Control+Enter');
    await opened('安兰');

    const { submissionId, state } = await entry(leader, rounds.homeroom!, '安梅');
    expect(state).toBe('SUBMITTED');
    expect((await leader.ask(REVISIONS, { submissionId })).commentRevisions).toHaveLength(1);
    desk.faults.splice(0);
  });

  test('OP-4 who was overtaken keeps both texts and chooses; nobody’s draft is lost', async () => {
    await sitDown('T001', homeroom());
    await child('安竹').click();
    await text().fill('安竹，我在电脑上写到这里。');
    await page.getByText(/^草稿已保存 /).waitFor();
    const { version } = await entry(leader, rounds.homeroom!, '安竹');
    await school.say(leader, rounds.homeroom!, '安竹', { comment: '手机上又写的一版。', version, submit: false });
    await text().fill('安竹，我在电脑上又写了一句。');
    await page.getByText('这份刚刚在别处改过，两份都还在').waitFor();
    await page.getByText('已存的：手机上又写的一版。').waitFor();
    expect(await text().inputValue()).toBe('安竹，我在电脑上又写了一句。');
    await button('用已存的').click();
    await comesTo(() => text().inputValue(), '手机上又写的一版。');

    const { version: next } = await entry(leader, rounds.homeroom!, '安竹');
    await school.say(leader, rounds.homeroom!, '安竹', { comment: '手机上第三版。', version: next, submit: false });
    await text().fill('安竹，电脑上的才算。');
    await button('用我现在写的').click();
    await comesTo(async () => (await entry(leader, rounds.homeroom!, '安竹')).comment, '安竹，电脑上的才算。');
    desk.faults.splice(0);
  });

  test('OP-4 a round that is over can be read and not written; another school’s is not there', async () => {
    await school.close(rounds.homeroom!);
    await sitDown('T001', homeroom(), 1024);
    await page.getByText('这次评价现在是“已截止”，只能看，不能再交。').waitFor();
    expect(await text().getAttribute('readonly')).not.toBeNull();
    expect(await button(/^写好了/).count()).toBe(0);
    expect(await notFound()).toEqual([]);
    await page.goto(`/console/classes/${school.classId}/comments/${'z'.repeat(16)}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/[\u4e00-\u9fff]/);
    desk.faults.splice(0);
  });
});
