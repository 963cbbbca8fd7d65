import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { comesTo, placeOf } from '../support/browser-steps.js';
import type { Client } from '../support/client.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';
import { phoneOf } from '../support/phone-people.js';

const answer = (page: Page, asked: string, said: string) =>
  page.getByRole('radio', { name: `${asked}：${said}` }).tap();

describe('evaluation at home on the H5 page', () => {
  let school: JudgingSchool;
  let rounds: Record<string, string>;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    rounds = await school.start(['self', 'peer', 'guardian']);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    await phone?.close();
  });

  const opened = async (who: Client) => {
    phone = await phoneOf(browser, who);
    return phone.page;
  };

  test('a pupil answers one question a screen, is ended in between, changes an answer and hands in', async () => {
    const pupil = await school.school.pupil('安春');
    const page = await opened(pupil);
    const task = await placeOf(page.getByRole('button', { name: /^自我评价，/ }));
    const tree = await placeOf(page.locator('.tree__drawing').locator('visible=true'));
    expect(task.y).toBeLessThan(tree.y);
    await page.getByRole('button', { name: '自我评价，说说你自己，12月31日为止，还有 35 天' }).tap();
    await page.getByText('提交以后，家长、本班老师和学校能看到').waitFor();
    await page.getByText('第 1 / 6 题').waitFor();
    await answer(page, '我能完成学习任务', '总是这样');
    await answer(page, '我有好的学习习惯', '经常这样');
    await page.getByText('第 3 / 6 题').waitFor();

    await page.reload();
    await page.getByText('第 3 / 6 题').waitFor();
    await answer(page, '我愿意帮助别人', '有时这样');
    await answer(page, '我每天锻炼身体', '正在努力');
    await page.getByText('第 5 / 6 题').waitFor();
    await page.getByRole('button', { name: '下一题' }).tap();
    await page.getByLabel('我想说').last().fill('下学期我想学会游泳。');
    await page.getByRole('button', { name: '看一看' }).tap();
    await page.getByRole('button', { name: '还有 1 题没有选' }).tap();
    await answer(page, '我会做家务', '没留意');
    // What was opened from the look at everything stays, and leads back there.
    await page.getByRole('radio', { name: '我会做家务：没留意', checked: true }).waitFor();
    await page.getByText('第 5 / 6 题').waitFor();
    await page.getByRole('button', { name: '看一看' }).tap();
    await page.getByRole('button', { name: '我愿意帮助别人：有时这样，改一改' }).tap();
    await answer(page, '我愿意帮助别人', '经常这样');
    await page.getByRole('button', { name: '看一看' }).tap();
    await page.getByRole('button', { name: '交给老师' }).tap();
    await page.getByText('交好了').waitFor();

    const { entry } = await school.sheet(pupil, rounds['self']!, '安春');
    expect(entry).toMatchObject({ state: 'SUBMITTED', hasDraft: false, comment: '下学期我想学会游泳。' });
    expect(entry.answers.map(({ stepName }: { stepName: string }) => stepName)).toEqual([
      '总是这样',
      '经常这样',
      '经常这样',
      '正在努力',
      '没留意',
    ]);
    expect(phone?.faults).toEqual([]);
  });

  test('a pupil judges classmates one by one, told first who sees it, and may know too little', async () => {
    const pupil = await school.school.pupil('安夏');
    const mates = (await school.mine(pupil)).filter(({ rater }: { rater: string }) => rater === 'PEER');
    expect(mates).toHaveLength(5);
    const page = await opened(pupil);
    await page.getByRole('button', { name: /^同学互评，评了 0 \/ 5 位/ }).tap();
    await page.getByText('谁也看不到这一份：老师、家长和这位同学都看不到。').waitFor();
    await page.getByText('第 1 / 5 位').waitFor();
    await page.getByRole('button', { name: '还有 3 题' }).tap();
    expect(await page.getByText('这一题还没有选').count()).toBe(3);
    await answer(page, '和同学合作', '总是这样');
    await answer(page, '帮助同学', '没留意');
    await answer(page, '认真做值日', '有时这样');
    await page.getByRole('button', { name: /^写好了，下一位/ }).tap();
    for (const place of [2, 3, 4, 5]) {
      await page.getByText(`第 ${place} / 5 位`).waitFor();
      await page.getByRole('button', { name: /^我不太了解/ }).tap();
    }
    await page.getByText('都评完了').waitFor();

    const first = mates[0].studentName as string;
    const { entry } = await school.sheet(pupil, rounds['peer']!, first);
    expect(entry.answers.map(({ step }: { step: string }) => step)).toEqual(['always', 'unseen', 'sometimes']);
    const states = (await school.mine(pupil)).filter(({ rater }: { rater: string }) => rater === 'PEER');
    expect(states.map(({ state }: { state: string }) => state)).toEqual(Array(5).fill('SUBMITTED'));
    expect(phone?.faults).toEqual([]);
  });

  test('a guardian writes to the child; nothing is lost without a network or by a kill', async () => {
    const father = await school.school.parent('安秋');
    const page = await opened(father);
    await page.getByRole('button', { name: /^给安秋写家长寄语，还缺自我评价、家长寄语、身高、体重，/ }).tap();
    let isCut = true;
    await page.route('**/graphql', (route) =>
      isCut && route.request().postData()?.includes('saveEvaluation') ? route.abort() : route.fallback(),
    );
    const box = page.getByRole('textbox', { name: '家长寄语' }).last();
    await box.fill('秋秋，这学期你每天自己整理书包。');
    await page.getByText('16 字 · 最多 200 字').waitFor();
    await page.getByText('先说做得好的地方，多用鼓励的话。').last().waitFor();
    await page.getByText(/^已存在这台手机 12:/).waitFor();
    await page.getByRole('button', { name: '交给老师和孩子' }).tap();
    await page.getByText('网络好像断了').waitFor();

    await page.reload();
    await comesTo(() => box.inputValue(), '秋秋，这学期你每天自己整理书包。');
    isCut = false;
    await box.fill('秋秋，这学期你每天自己整理书包，真好。');
    await page.getByText(/^草稿已保存 12:/).waitFor();
    expect((await school.sheet(father, rounds['guardian']!, '安秋')).entry).toMatchObject({
      state: 'DRAFT',
      comment: '秋秋，这学期你每天自己整理书包，真好。',
    });
    await page.getByRole('button', { name: '交给老师和孩子' }).tap();
    await page.getByText('已经交了，改了可以再交').waitFor();
    const { entry } = await school.sheet(father, rounds['guardian']!, '安秋');
    expect(entry).toMatchObject({ state: 'SUBMITTED', comment: '秋秋，这学期你每天自己整理书包，真好。' });
  });

  test('an answer lost on the way is not taken for somebody else, and the next text goes over it', async () => {
    const father = await school.school.parent('安梅');
    const page = await opened(father);
    await page.getByRole('button', { name: /^给安梅写家长寄语/ }).tap();
    let isLost = true;
    await page.route('**/graphql', async (route) => {
      if (!isLost || !route.request().postData()?.includes('saveEvaluation')) return route.fallback();
      if (route.request().postData()?.includes('"submit":true')) await route.fetch();
      await route.abort();
    });
    const box = page.getByRole('textbox', { name: '家长寄语' }).last();
    await box.fill('梅梅，你学会了等一等。');
    await page.getByRole('button', { name: '交给老师和孩子' }).tap();
    await page.getByText('网络好像断了').waitFor();
    const written = async () => (await school.sheet(father, rounds['guardian']!, '安梅')).entry;
    expect(await written()).toMatchObject({ state: 'SUBMITTED', comment: '梅梅，你学会了等一等。' });
    await page.reload();
    isLost = false;
    await box.fill('梅梅，你学会了等一等，真好。');
    await page.getByText(/^草稿已保存 12:/).waitFor();
    expect(await written()).toMatchObject({ hasDraft: true, comment: '梅梅，你学会了等一等，真好。' });
    await page.getByRole('button', { name: '交给老师和孩子' }).tap();
    await page.getByText('已经交了，改了可以再交').waitFor();
    expect(await written()).toMatchObject({ hasDraft: false, comment: '梅梅，你学会了等一等，真好。' });
    expect(await page.getByText('两份都还在').count()).toBe(0);
  });

  test('beside the message stands height and weight, and whether it is filled in', async () => {
    const page = await opened(await school.school.parent('安兰'));
    await page.getByRole('button', { name: /^给安兰写家长寄语/ }).tap();
    await page.getByRole('textbox', { name: '家长寄语' }).last().waitFor();
    const door = page.getByRole('button', { name: /^身高和体重/ }).last();
    await comesTo(() => door.getAttribute('aria-label'), '身高和体重，本学期还没有填，一分钟就好');
    await door.tap();
    await page.getByLabel('身高（厘米）').fill('128.5');
    await page.getByLabel('体重（千克）').fill('26.4');
    await page.getByRole('button', { name: '保存', exact: true }).tap();
    await page.getByText(/^已保存 11月27日/).waitFor();
    await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();
    await page.getByRole('textbox', { name: '家长寄语' }).last().waitFor();
    await comesTo(() => door.getAttribute('aria-label'), '身高和体重，128.5 厘米 · 26.4 千克');
    expect(phone?.faults).toEqual([]);
  });

  test('of two texts of one home neither is thrown away before somebody chooses', async () => {
    const father = await school.school.parent('安冬');
    const page = await opened(father);
    await page.getByRole('button', { name: /^给安冬写家长寄语/ }).tap();
    await page.getByRole('textbox', { name: '家长寄语' }).last().waitFor();
    await school.say(father, rounds['guardian']!, '安冬', { comment: '另一台手机上写的', submit: false });
    await page.getByRole('textbox', { name: '家长寄语' }).last().fill('这台手机上写的');
    await page.getByText('已存的：另一台手机上写的').waitFor();
    expect(await page.getByRole('textbox', { name: '家长寄语' }).last().inputValue()).toBe('这台手机上写的');
    await page.getByRole('button', { name: '用我现在写的' }).tap();
    await page.getByRole('button', { name: '交给老师和孩子' }).tap();
    await page.getByText('已经交了，改了可以再交').waitFor();
    const { entry } = await school.sheet(father, rounds['guardian']!, '安冬');
    expect(entry.comment).toBe('这台手机上写的');
    expect(phone?.faults).toEqual([]);
  });

  test('what was handed in is found again on the home and in the booklet, until the round is over', async () => {
    const father = await school.school.parent('安夏');
    const steps = { goal: 'always', habit: 'often', kind: 'often', exercise: 'often', housework: 'often' };
    await school.say(father, rounds['self']!, '安夏', { steps });
    await school.say(father, rounds['guardian']!, '安夏', { comment: '夏夏，你把花养活了。' });
    const page = await opened(father);
    await page.getByRole('button', { name: /^给安夏填身高和体重，还缺身高、体重，/ }).waitFor();
    await page.getByRole('button', { name: '看看或改写自我评价和家长寄语，12月31日为止都能改' }).tap();
    const box = page.getByRole('textbox', { name: '家长寄语' }).last();
    await comesTo(() => box.inputValue(), '夏夏，你把花养活了。');
    await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();

    const turnTo = async (part: RegExp) => {
      await page.getByRole('button', { name: /目录$/ }).tap();
      await page.getByRole('button', { name: part }).locator('visible=true').tap();
    };
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await turnTo(/^家长寄语/);
    await page.getByText('12月31日为止都能改。').waitFor();
    await page.getByRole('button', { name: '看看或改写家长寄语' }).tap();
    await comesTo(() => box.inputValue(), '夏夏，你把花养活了。');
    await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();
    await turnTo(/^同学眼中的我/);
    expect(await page.getByRole('button', { name: /改写/ }).locator('visible=true').count()).toBe(0);

    await school.close(rounds['guardian']!);
    await page.reload();
    await turnTo(/^家长寄语/);
    await page.getByText('家长寄语已经截止，不能再改了。').waitFor();
    expect(
      await page
        .getByRole('button', { name: /改写家长寄语/ })
        .locator('visible=true')
        .count(),
    ).toBe(0);
    await turnTo(/^自我评价/);
    await page.getByRole('button', { name: '看看或改写自我评价' }).waitFor();
    expect(phone?.faults).toEqual([]);
  });
});
