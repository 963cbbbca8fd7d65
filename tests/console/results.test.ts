import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { grant } from '../support/exemptions.js';
import { MeasureWorld } from '../support/measure-world.js';

const PASSWORD = 'a-good-password';

describe('the results of a class at a desk', () => {
  let api: Api;
  let school: EvidenceWorld;
  let measures: MeasureWorld;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-23T02:00:00Z');
    school = await EvidenceWorld.open(api, 'zhumadian-text');
    measures = new MeasureWorld(school);
    await school.staff('T001');
    await school.staff('T004');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const sitDown = async (number = 'T001', width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, `/classes/${school.third}/results`, width);
    page = desk.page;
    await signInAtDesk(page, `${number}@${school.world.schoolCode}`, PASSWORD);
    await page.getByRole('table', { name: '成绩表' }).waitFor();
  };
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
  const pasteInto = async (name: string, text: string) => {
    await cell(name).focus();
    await page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    }, text);
  };
  const save = () => page.getByRole('button', { name: '保存', exact: true }).click();
  const saved = () => page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
  const kept = async (child: string, subject: string) =>
    (await measures.cell(await school.staff('T001'), child, subject))?.mark ?? null;

  test('OP-4 a block of a spreadsheet is pasted by names, what found no place is told, and all of it is saved at once', async () => {
    await sitDown();
    await pasteInto('安春的语文', '姓名\t数学\t语文\n安夏\t88\t91.5\n安春\t100\t76\n张三\t60\t60\n');
    await page.getByText('第 4 行：这个班没有“张三”，没有用上。').waitFor();
    await page.getByText('改了 4 格，已存在这台电脑').waitFor();
    await save();
    await saved();

    expect(await Promise.all([kept('安夏', 'maths'), kept('安夏', 'chinese'), kept('安春', 'chinese')])).toEqual([
      ...[8800, 9150, 7600],
    ]);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('OP-4 the keyboard is enough; what is wrong is named and leads to its cell, and nothing is half saved', async () => {
    await sitDown('T001', 1024);
    await cell('安梅的语文').focus();
    await page.keyboard.type('120');
    await page.keyboard.press('Enter');
    await page.keyboard.type('abc');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('安梅的语文');
    await page.getByText('有 2 格要改，改好以后再保存').waitFor();
    expect(await page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('button', { name: '安兰的语文：“abc”不是分数，请填 0 到 100 的数，最多两位小数' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('77');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('66');
    await page.keyboard.press('Control+s');
    await saved();

    expect([await kept('安梅', 'chinese'), await kept('安兰', 'chinese')]).toEqual([6600, 7700]);
  });

  test('OP-4 what was typed outlives the page, and an answer lost on the way does nothing twice', async () => {
    await sitDown();
    await cell('安竹的数学').fill('93');
    await page.reload();
    await comesTo(() => cell('安竹的数学').inputValue(), '93');
    // The server does it, the answer never arrives.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()!.includes('saveResults')) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await save();
    await page.getByText('网络好像断了').waitFor();
    expect(await kept('安竹', 'maths')).toBe(9300);
    await page.unroute('**/graphql');
    await save();
    await saved();

    expect(await cell('安竹的数学').inputValue()).toBe('93');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('results')))).toEqual([]);
    desk.faults.splice(0);
  });

  test('OP-4 who was overtaken keeps what they typed and says whose results count', async () => {
    await sitDown();
    await cell('安菊的语文').fill('81');
    await measures.save(await school.staff('T001'), [{ child: '安菊', mark: 5500 }]);
    await save();
    await page.getByText('安菊的语文刚刚被别人改过').waitFor();
    expect(await cell('安菊的语文').inputValue()).toBe('81');
    await page.getByRole('button', { name: '用我填的' }).click();
    await save();
    await saved();
    expect(await kept('安菊', 'chinese')).toBe(8100);

    await cell('安菊的语文').fill('82');
    const { version } = (await measures.cell(await school.staff('T001'), '安菊'))!;
    await measures.save(await school.staff('T001'), [{ child: '安菊', mark: 6000, version }]);
    await save();
    await page.getByRole('button', { name: '用最新的' }).click();
    await comesTo(() => cell('安菊的语文').inputValue(), '60');
    expect(await kept('安菊', 'chinese')).toBe(6000);
    desk.faults.splice(0);
  });

  test('OP-4 the cell of a child who is exempt says so and takes nothing; what was entered before stands beside it', async () => {
    const leader = await school.staff('T001');
    await measures.save(leader, [{ child: '安海', subject: 'maths', mark: 8400 }]);
    for (const words of ['安云 SUBJECT maths', '安海 SUBJECT maths']) await grant(school, leader, words);
    await sitDown();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await row('安云').getByText('免评', { exact: true }).waitFor();
    await row('安海').getByText('免评（原 84）').waitFor();
    expect([await cell('安云的数学').count(), await cell('安云的语文').count()]).toEqual([0, 1]);
    await pasteInto('安春的语文', '姓名\t数学\n安云\t90\n');
    await page.getByRole('button', { name: '安云的数学：已登记免评，不用录，请清空这一格' }).waitFor();
    expect(await page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('OP-4 who does not enter the results of a class hears why, and finds no cell to type into', async () => {
    await sitDown('T004');
    await page.getByText('不由您录入').waitFor();

    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: '保存', exact: true }).count()).toBe(0);
  });
});
