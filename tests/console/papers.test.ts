import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { rowsOf, sheetOf } from '../support/exports.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';

const PAPERS = `query Papers($roundId: ID!) { evaluationPapers(roundId: $roundId) { papers { studentName code entries { studentName state hasBegun } } } }`;

describe('evaluation on paper at a desk', () => {
  let school: JudgingSchool;
  let leader: Client;
  let rounds: Record<string, string>;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    leader = await school.staff('T001');
    await school.staff('T003');
    rounds = await school.start(['self', 'peer']);
    await school.say(await school.school.parent('安夏'), rounds.self!, '安夏', {
      comment: '我自己写的',
      submit: false,
    });
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
    await signInAtDesk(page, `${number}@${school.school.world.schoolCode}`, 'a-good-password');
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const list = () => page.getByRole('navigation', { name: '纸质表' });
  const papers = async (form: string) =>
    (await leader.ask(PAPERS, { roundId: rounds[form] })).evaluationPapers.papers as {
      studentName: string;
      code: string | null;
      entries: { studentName: string; state: string }[];
    }[];
  const notFound = async (): Promise<string[]> => {
    const found = [...(await tooWide(page)), ...(await seriousFindings(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await seriousFindings(page)));
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  };

  test('OP-3 the homeroom teacher finds the papers of the class, and prints them as one PDF', async () => {
    await sitDown('T001', '/');
    await page.getByRole('link', { name: '纸质评价表' }).click();
    await page.getByRole('link', { name: '自我评价' }).waitFor();
    expect(await notFound()).toEqual([]);
    await page.getByRole('link', { name: '自我评价' }).click();
    await page.getByText('先打印，再录').waitFor();
    await list().getByRole('button', { name: /安春/ }).click();
    await page.getByText('这一份还没有打印。打印以后才能录。').waitFor();
    const downloading = page.waitForEvent('download');
    await button('打印全班 14 份').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('自我评价 三年级（1）班 纸质表.pdf');
    await page.getByText('已生成 14 份的 PDF').waitFor();
    expect((await papers('self')).every(({ code }) => code !== null)).toBe(true);
    expect(await notFound()).toEqual([]);
  });

  test('OP-3 a paper is found by its code, typed by the keyboard, and the next one opens', async () => {
    await sitDown('T001', `/papers/${rounds.self}`);
    const third = (await papers('self')).find(({ studentName }) => studentName === '安秋')!;
    await page.getByRole('textbox', { name: '表号、姓名或学号' }).fill(third.code!.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '安秋写的' }).waitFor();
    const items = ['我能完成学习任务', '我有好的学习习惯', '我愿意帮助别人', '我每天锻炼身体'];
    for (const item of items)
      await page.getByRole('radiogroup', { name: item }).getByText('经常这样', { exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('还有 1 题，还没有交').waitFor();
    await page.getByRole('radiogroup', { name: '我会做家务' }).getByText('总是这样', { exact: true }).click();
    await page.getByRole('textbox', { name: '我想说' }).fill('我学会了跳绳');
    expect(await notFound()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '安冬写的' }).waitFor();
    const sheet = await school.sheet(leader, rounds.self!, '安秋');
    expect(sheet.entry).toMatchObject({ state: 'SUBMITTED', comment: '我学会了跳绳', author: '王语文（代录）' });
    expect(sheet.entry.answers.map(({ stepName }: { stepName: string }) => stepName)).toEqual([
      ...Array.from({ length: 4 }, () => '经常这样'),
      '总是这样',
    ]);
  });

  test('OP-3 who began by themselves is shown so, and nothing of it', async () => {
    await sitDown('T001', `/papers/${rounds.self}`);
    await list()
      .getByRole('button', { name: /安夏 自己在填/ })
      .click();
    await page.getByText('以自己写的为准，不用再录纸质的').waitFor();
    // What is begun is not handed in: the figure is that of the list of evaluations.
    await list().getByText('交了 1 / 14 份').waitFor();
    await page.getByRole('link', { name: '纸质评价表' }).last().click();
    await page
      .getByRole('row', { name: /^自我评价/ })
      .getByText('1 / 14')
      .waitFor();
    await page.goBack();
    expect(await page.getByText('我自己写的').count()).toBe(0);
  });

  test('OP-3 a paper of classmates is typed one after the other; what is typed is shown no more', async () => {
    await sitDown('T001', `/papers/${rounds.peer}`, 1024);
    await list().getByRole('button', { name: /安春/ }).click();
    await button('打印这一份').click();
    await page.getByText('已生成 1 份的 PDF').waitFor();
    const { entries } = (await papers('peer'))[0]!;
    await button(`评${entries[0]!.studentName} 没录`).click();
    await page.getByRole('heading', { name: `安春评${entries[0]!.studentName}` }).waitFor();
    for (const item of ['和同学合作', '帮助同学', '认真做值日'])
      await page.getByRole('radiogroup', { name: item }).getByText('经常这样', { exact: true }).click();
    expect(await notFound()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: `安春评${entries[1]!.studentName}` }).waitFor();
    await comesTo(async () => (await papers('peer'))[0]!.entries[0]!.state, 'SUBMITTED');
    await button(`评${entries[0]!.studentName} 已录`).click();
    await page.getByText('这一份已经录好，按规定不再显示。').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('OP-3 what a colleague typed meanwhile is told, and the person chooses', async () => {
    await sitDown('T001', `/papers/${rounds.self}`);
    await list().getByRole('button', { name: /安兰/ }).click();
    await page.getByRole('heading', { name: '安兰写的' }).waitFor();
    const steps = { goal: 'often', habit: 'often', kind: 'often', exercise: 'often', housework: 'often' };
    await school.say(leader, rounds.self!, '安兰', { steps, comment: '同事照着纸录的' });
    await page.getByRole('textbox', { name: '我想说' }).fill('我这边录的');
    await page.getByText('这份刚刚在别处改过，两份都还在').waitFor();
    await page.getByText('已存的：同事照着纸录的').waitFor();
    expect(await notFound()).toEqual([]);
    await button('用已存的').click();
    await comesTo(() => page.getByRole('textbox', { name: '我想说' }).inputValue(), '同事照着纸录的');
  });

  test('OP-3 the list of papers is taken away as a workbook with the purpose on it', async () => {
    await sitDown('T001', `/papers/${rounds.self}`);
    await button('导出纸质评价表').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '做什么用' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await dialog.getByLabel('具体写一写').fill('催交纸质表');
    expect(await notFound()).toEqual([]);
    const take = dialog.getByRole('button', { name: '导出并下载' });
    const [download] = await Promise.all([page.waitForEvent('download'), take.click()]);
    expect(download.suggestedFilename()).toMatch(/^纸质评价表 三年级（1）班 自我评价 .*\.xlsx$/);
    const rows = rowsOf(await sheetOf(await readFile(await download.path())));
    expect([rows[6]![1], rows[7]![1]]).toEqual([expect.stringMatching(/：催交纸质表$/), '14 行']);
    expect(rows.find(([, name]) => name === '安秋')!.slice(4, 8)).toEqual(['1', '1', '1', '0']);
  });

  test('OP-3 who only teaches the class is told who types, and nothing is shown', async () => {
    await sitDown('T003', '/papers');
    await page.getByText('您现在不带班，也不在班级评价小组里。').waitFor();
    await page.goto(`/console/papers/${rounds.self}`);
    await page.getByText('纸质评价表由班主任或班级评价小组的老师打印、录入。').waitFor();
    expect(await page.getByText('安春').count()).toBe(0);
  });
});
