import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { comesTo } from '../support/browser-steps.js';
import type { Client } from '../support/client.js';
import { pause } from '../support/households.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';
import { phoneOf } from '../support/phone-people.js';

const SELF = ['我能完成学习任务', '我有好的学习习惯', '我愿意帮助别人', '我每天锻炼身体', '我会做家务'];
const WAITING = '1 条记录等着送出';

describe('entering in the place of a household that takes no part, on the H5 page', () => {
  let school: JudgingSchool;
  let rounds: Record<string, string>;
  let leader: Client;
  let browser: Browser;
  let phone: Phone;

  /** The home of 安菊 has not answered and takes no part. */
  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    rounds = await school.start(['self', 'guardian']);
    leader = await school.staff('T001');
    await pause(school.school, leader, '安菊', { reason: 'LEFT_BEHIND', lastOn: '2026-12-31' });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone.close());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name }).locator('visible=true').first();

  async function entering(): Promise<Page> {
    phone = await phoneOf(browser, leader);
    const { page } = phone;
    await button(page, /^三年级（1）班/).tap();
    await button(page, /^暂不参加的家庭/).tap();
    await button(page, /^替安菊家填写（代录）/).tap();
    await page.getByText('您在替安菊家写').locator('visible=true').waitFor();
    return page;
  }

  test('ZM-1 it says for whom one writes and how that is shown, and fits on the phone', async () => {
    const page = await entering();
    await page.getByText('署名显示为“王语文（代录）”').locator('visible=true').waitFor();
    await page.getByText('安菊 · 父母在外，老人照看').locator('visible=true').waitFor();
    await button(page, /^身高和体重/).waitFor();
    await page.getByRole('textbox', { name: '家长寄语' }).last().waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    expect(phone.faults).toEqual([]);
  });

  test('ZM-1 the message to the child is not lost by a cut line or a kill, and is signed 代录', async () => {
    const page = await entering();
    let isCut = true;
    await page.route('**/graphql', (route) =>
      isCut && route.request().postData()?.includes('saveEvaluation') ? route.abort() : route.fallback(),
    );
    const box = page.getByRole('textbox', { name: '家长寄语' }).last();
    await box.fill('菊菊，奶奶说你会自己梳头了。');
    await page.getByText(/^已存在这台手机 12:/).waitFor();
    await page.reload();
    await comesTo(() => box.inputValue(), '菊菊，奶奶说你会自己梳头了。');
    isCut = false;
    await button(page, '替家里交').tap();
    await page.getByText('已经交了，改了可以再交').waitFor();
    expect((await school.sheet(leader, rounds['guardian']!, '安菊')).entry).toMatchObject({
      ...{ state: 'SUBMITTED', author: '王语文（代录）', comment: '菊菊，奶奶说你会自己梳头了。' },
    });
    await page.reload();
    await page.getByText('现在这份是王语文（代录）写的。').waitFor();
  });

  test('ZM-1 what the child says of itself is typed question by question, and signed 代录', async () => {
    const page = await entering();
    await button(page, /^自我评价，约 3 分钟/).tap();
    await page.getByText('替安菊填，孩子说，您来点').waitFor();
    await page.getByText('您在替安菊家写').locator('visible=true').waitFor();
    for (const asked of SELF.slice(0, 2)) await page.getByRole('radio', { name: `${asked}：经常这样` }).tap();
    await page.getByText('第 3 / 6 题').waitFor();
    await page.reload();
    await page.getByText('第 3 / 6 题').waitFor();
    for (const asked of SELF.slice(2)) await page.getByRole('radio', { name: `${asked}：总是这样` }).tap();
    await page.getByLabel('我想说').last().fill('我想学骑车。');
    await button(page, '看一看').tap();
    await button(page, '替孩子交').tap();
    await page.getByText('交好了').waitFor();
    expect((await school.sheet(leader, rounds['self']!, '安菊')).entry).toMatchObject({
      ...{ state: 'SUBMITTED', author: '王语文（代录）', comment: '我想学骑车。' },
    });
    expect(phone.faults).toEqual([]);
  });

  test('ZM-1 a moment at home waits without a network, and goes as the home’s own', async () => {
    const page = await entering();
    // What will be needed is read ahead.
    await page.waitForResponse((answer) => answer.request().postData()?.includes('"role":"GUARDIAN"') ?? false);
    await page.context().setOffline(true);
    await button(page, /^记一刻/).tap();
    await page.getByText('替安菊家填写（代录）').last().waitFor();
    await page.getByLabel('一句话').last().fill('帮奶奶摘豆角');
    await button(page, '记下来').tap();
    await page.getByText('您在替安菊家写').locator('visible=true').waitFor();
    await page.context().setOffline(false);
    await comesTo(async () => (await records()).at(0)?.join(), '帮奶奶摘豆角,GUARDIAN,王语文（代录）');
  });

  test('ZM-1 what the server does not take stays in the outbox, and is changed in the place of the home', async () => {
    const page = await entering();
    let isCut = true;
    await page.route('**/graphql', (route) =>
      isCut && route.request().postData()?.includes('saveRecord') ? route.abort() : route.fallback(),
    );
    await button(page, /^记一刻/).tap();
    await page.getByLabel('一句话').last().fill('自己叠被');
    await button(page, '记下来').tap();
    await page.getByText('您在替安菊家写').locator('visible=true').waitFor();
    await page.goto(`${new URL(page.url()).origin}/#/packages/account/pages/outbox/index`);
    await page.reload();
    await page.getByText(/^安菊（代录） · /).waitFor();
    await button(page, /：改一改$/).tap();
    await page.getByText('替安菊家填写（代录）').last().waitFor();
    await comesTo(() => page.getByLabel('一句话').last().inputValue(), '自己叠被');
    isCut = false;
    await page.getByLabel('一句话').last().fill('自己叠被子');
    await button(page, '记下来').tap();
    await page.getByText(WAITING).waitFor({ state: 'detached' });
    await comesTo(async () => (await records()).at(0)?.join(), '自己叠被子,GUARDIAN,王语文（代录）');
  });

  test('ZM-1 height and weight say for whom, and who typed them', async () => {
    const page = await entering();
    await button(page, /^身高和体重/).tap();
    await page.getByText('安菊 · ').locator('visible=true').waitFor();
    await page.getByText('您在替安菊家写').locator('visible=true').last().waitFor();
    await page.getByLabel('身高（厘米）').fill('128.5');
    await page.getByLabel('体重（千克）').fill('26.4');
    await page.getByRole('button', { name: '保存', exact: true }).tap();
    await page.getByText('王语文（代录）', { exact: true }).waitFor();
    expect(phone.faults).toEqual([]);
  });

  const records = async (): Promise<string[][]> =>
    (await school.school.timeline(leader, '安菊')).map(
      ({ record }: { record: { words: string; recorderRole: string; recorderName: string } }) => [
        ...[record.words, record.recorderRole, record.recorderName],
      ],
    );
});
