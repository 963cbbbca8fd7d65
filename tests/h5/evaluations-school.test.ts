import type { Browser } from 'playwright-core';
import { comesTo } from '../support/browser-steps.js';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import { ROUNDS, type JudgingSchool } from '../support/judging.js';
import { Phrases } from '../support/phrases.js';
import { phoneOf } from '../support/phone-people.js';

describe('evaluation by teachers on the H5 page', () => {
  let school: JudgingSchool;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(phone?.faults).toEqual([]);
    await phone?.close();
  });

  test('the homeroom teacher starts the rounds, sees who is waited for, closes and publishes, asked once', async () => {
    phone = await phoneOf(browser, await school.staff('T001'));
    const { page } = phone;
    await page.getByRole('button', { name: /^评价 0/ }).tap();
    await page.getByRole('button', { name: /^三年级（1）班的评价/ }).tap();
    await page.getByRole('checkbox', { name: '同学互评' }).tap();
    // The browser itself writes the day in the order of its own language.
    await page.getByText('2026年12月10日', { exact: true }).waitFor();
    await page.getByRole('button', { name: '发起 4 项，到12月10日' }).tap();
    await page.getByText('0 / 14 份').first().waitFor();
    const { evaluationRounds } = await (await school.staff('T001')).ask(ROUNDS, { classId: school.classId });
    expect(
      evaluationRounds.map(({ form, dueOn }: { form: { id: string }; dueOn: string }) => [form.id, dueOn]).sort(),
    ).toEqual(['guardian', 'homeroom', 'self', 'teacher'].map((id) => [id, '2026-12-10']));

    await page.getByRole('button', { name: '自我评价，谁还没有完成' }).tap();
    await page.getByText('安春', { exact: true }).waitFor();
    await page.getByRole('button', { name: '班主任评语：现在截止' }).tap();
    await page.getByText('还有 14 份没有交。截止以后，谁都不能再填、再改。').waitFor();
    await page.getByRole('button', { name: '再等等' }).tap();
    await page.getByRole('button', { name: '班主任评语：现在截止' }).tap();
    await page.getByRole('button', { name: '确定截止' }).tap();
    await page.getByText('已截止').waitFor();
    await page.getByRole('button', { name: '班主任评语：公布' }).tap();
    await page.getByText('公布以后，孩子和家长就能看到老师写的话').waitFor();
    await page.getByRole('button', { name: '确定公布' }).tap();
    await page.getByText('已公布').waitFor();
  });

  test('a teacher writes child by child, records above; drafts and what is handed in are on the server', async () => {
    const teacher = await school.staff('T002');
    const { teacher: roundId = '' } = Object.fromEntries(
      (await (await school.staff('T001')).ask(ROUNDS, { classId: school.classId })).evaluationRounds.map(
        ({ id, form }: { id: string; form: { id: string } }) => [form.id, id],
      ),
    ) as Record<string, string>;
    await school.school.save(await school.school.parent('安春'), { words: '和爸爸一起量操场' });
    phone = await phoneOf(browser, teacher);
    const { page } = phone;
    await page.getByRole('button', { name: /^学业评价 · 数学，三年级（1）班 · 已写 0 \/ 14/ }).tap();
    await page.getByText('和爸爸一起量操场').waitFor();
    await page.getByRole('radio', { name: '本学科学习情况：经常这样' }).tap();
    await page.getByRole('button', { name: '还差 10 个字，先看下一位' }).waitFor();
    await page.getByRole('textbox', { name: '学科评语' }).last().fill('安春，你能把操场量得很准，敢于再算一遍。');
    await page.getByText('20 字 · 10—200 字').waitFor();
    await page.getByText(/^草稿已保存 12:/).waitFor();
    await page.getByRole('button', { name: '写好了，下一位 安夏' }).tap();
    await page.getByText('已写 1 / 14').locator('visible=true').waitFor();
    await page.getByText('2 号').waitFor();
    await page.getByRole('textbox', { name: '学科评语' }).last().fill('写到一半');
    await page.getByRole('button', { name: '选孩子' }).tap();
    await page.getByRole('button', { name: /^写安秋/ }).tap();
    await page.getByText('3 号').waitFor();
    await page.getByRole('button', { name: '上一位' }).tap();
    expect(await page.getByRole('textbox', { name: '学科评语' }).last().inputValue()).toBe('写到一半');

    const { rows, done } = await school.desk(teacher, roundId, '数学');
    expect(done).toBe(1);
    expect(rows.slice(0, 2).map(({ entry }: { entry: object }) => entry)).toMatchObject([
      { state: 'SUBMITTED', comment: '安春，你能把操场量得很准，敢于再算一遍。' },
      { state: 'DRAFT', comment: '写到一半' },
    ]);
  });

  test('ZM-14 a record is cited in the text, and what was handed in before stays to be read', async () => {
    phone = await phoneOf(browser, await school.staff('T002'));
    const { page } = phone;
    const button = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').last();
    await page.getByRole('button', { name: /^学业评价 · 数学，三年级（1）班/ }).tap();
    await button('选孩子').tap();
    await button(/安春/).tap();
    const text = page.getByRole('textbox', { name: '学科评语' }).last();
    await text.fill('安春，我还记得{记录}，真好。下次带着同学一起量。');
    await button(/^把11月20日的.*写进评语$/).tap();
    expect(await text.inputValue()).toBe('安春，我还记得11月20日“和爸爸一起量操场”，真好。下次带着同学一起量。');
    await button(/^写好了，下一位/).tap();
    await page.getByText('2 号').waitFor();
    await button('上一位').tap();
    await button('看交过的每一版').tap();
    await page.getByText(/^第 2 次 · 周数学/).waitFor();

    await page.getByText('安春，你能把操场量得很准，敢于再算一遍。', { exact: true }).waitFor();
    expect(await page.getByText(/^第 \d 次 · /).count()).toBe(2);
  });

  test('what could discourage is pointed at below the text, and one tap changes just that', async () => {
    phone = await phoneOf(browser, await school.staff('T002'));
    const { page } = phone;
    await page.getByRole('button', { name: /^学业评价 · 数学，三年级（1）班/ }).tap();
    const text = page.getByRole('textbox', { name: '学科评语' }).last();
    await text.fill('你总是不敢举手，其实想得很对。');
    await page.getByText('“总是不敢”可能让孩子泄气，换成“可以试着多”会更鼓励人。').waitFor();
    await page.getByRole('button', { name: '把“总是不敢”改成“可以试着多”' }).tap();
    expect(await text.inputValue()).toBe('你可以试着多举手，其实想得很对。');
    await page.getByText('称呼没有问题；和您写的其他评语相同的不到 20%').waitFor();
  });

  test('a phrase is kept, found, and put in where the cursor stands, filled for the child', async () => {
    const teacher = await school.staff('T005');
    const phrases = new Phrases(school.classId);
    phone = await phoneOf(browser, teacher);
    const { page } = phone;
    const button = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').last();
    await page.getByRole('button', { name: /^学业评价 · 道德与法治，三年级（1）班/ }).tap();
    const text = page.getByRole('textbox', { name: '学科评语' }).last();
    await page.getByText('和爸爸一起量操场').first().waitFor();
    await page.getByText('家长和同学的话，交了以后会出现在这里。').waitFor();
    await text.fill('安春爱提问。盼你更自信。');
    await button('用常用语').tap();
    await button('存一条新的').tap();
    const words = page.getByRole('textbox', { name: '常用语的话' }).last();
    expect(await words.inputValue()).toBe('{名字}爱提问。盼你更自信。');
    await words.fill('{名字}说话有礼貌，{他/她}的发言大家爱听。');
    await page.getByRole('radio', { name: '给谁用：老师共享' }).tap();
    await button('存下来').tap();
    await page.getByRole('tab', { name: '老师共享' }).tap();
    await button(/^放进评语：安春说话有礼貌，她的发言大家爱听。/).waitFor();
    expect(await phrases.list(teacher, 'SHARED')).toMatchObject([
      { text: '{名字}说话有礼貌，{他/她}的发言大家爱听。', owner: '冯品德' },
    ]);

    await page.getByRole('textbox', { name: '找常用语' }).fill('没有这个词');
    await page.getByText('没有找到，换个词试试。').waitFor();
    await page.getByRole('textbox', { name: '找常用语' }).fill('礼貌');
    await text.press('Control+Home');
    for (let moved = 0; moved < 6; moved++) await text.press('ArrowRight');
    await button(/^放进评语：安春说话有礼貌/).tap();
    expect(await text.inputValue()).toBe('安春爱提问。安春说话有礼貌，她的发言大家爱听。盼你更自信。');

    await button(/^改常用语：/).tap();
    await button('删去这一条').tap();
    await comesTo(async () => (await phrases.list(teacher, 'SHARED')).length, 0);
    await comesTo(() => page.getByRole('button', { name: /^放进评语：安春说话有礼貌/ }).count(), 0);
  });
});
