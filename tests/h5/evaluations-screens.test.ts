import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type PhoneWishes } from '../support/browser.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';
import { phoneOf } from '../support/phone-people.js';

type Look = (name: string) => Promise<void>;

const back = (page: Page) => page.getByRole('button', { name: '返回' }).locator('visible=true').tap();

async function walkAsPupil(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: /^自我评价，/ }).waitFor();
  await look('pupil home');
  await page.getByRole('button', { name: /^自我评价，/ }).tap();
  await page.getByText('第 1 / 6 题').waitFor();
  await look('self');
  for (let asked = 0; asked < 6; asked++) await page.getByRole('button', { name: /^(下一题|看一看)$/ }).tap();
  await page.getByText('看一看，都对吗？').waitFor();
  await look('self once more');
  await back(page);
  await page.getByRole('button', { name: /^同学互评，/ }).tap();
  await page.getByRole('button', { name: '还有 3 题' }).tap();
  await look('peers');
}

async function walkAsGuardian(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: /写家长寄语/ }).tap();
  await page.getByRole('textbox', { name: '家长寄语' }).last().fill('春春，这学期你每天自己整理书包，还帮妹妹也整理。');
  await page.getByText('自己的话').waitFor();
  await look('term end');
}

async function walkAsTeacher(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: /^学业评价 · 语文/ }).waitFor();
  await look('teacher home');
  await page.getByRole('button', { name: /^评价 / }).tap();
  await page.getByRole('button', { name: /^三年级（1）班的评价/ }).waitFor();
  await look('desks');
  await page.getByRole('button', { name: /^三年级（1）班的评价/ }).tap();
  await page.getByRole('button', { name: '自我评价，谁还没有完成' }).tap();
  await page.getByRole('button', { name: '自我评价：现在截止' }).tap();
  await page.getByText('确定截止').waitFor();
  await look('rounds');
  await back(page);
  await page
    .getByRole('button', { name: /学业评价/ })
    .locator('visible=true')
    .tap();
  await page.getByRole('textbox', { name: '学科评语' }).last().fill('安春，你读书时总会把好句子抄下来。');
  await page.getByText('课外阅读').first().waitFor();
  await look('desk');
  await page.getByRole('button', { name: '选孩子' }).tap();
  await look('everybody');
}

describe('every screen of evaluation', () => {
  let school: JudgingSchool;
  let browser: Browser;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    await school.start(['self', 'peer', 'guardian', 'teacher', 'homeroom']);
    await school.school.save(await school.school.parent('安春'), { words: '课外阅读《昆虫记》，'.repeat(12) });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  async function walked(wishes: PhoneWishes, isLarge: boolean, judge: (page: Page) => Promise<string[]>) {
    const found: string[] = [];
    const people = [
      [await school.school.pupil('安春'), walkAsPupil],
      [await school.school.parent('安春'), walkAsGuardian],
      [await school.staff('T001'), walkAsTeacher],
    ] as const;
    for (const [who, walk] of people) {
      const phone = await phoneOf(browser, who, wishes, isLarge);
      await walk(phone.page, async (name) => {
        found.push(...(await judge(phone.page)).map((one) => `${name}: ${one}`));
        const folder = process.env['ZONGPING_SCREENS'];
        const kind = `${wishes.width ?? 390}${wishes.isDark ? ' dark' : ''}${isLarge ? ' large' : ''}`;
        if (folder) await phone.page.screenshot({ path: `${folder}/${name} ${kind}.png` });
      });
      found.push(...phone.faults);
      await phone.close();
    }
    return found;
  }

  test.each([
    [320, true],
    [390, false],
  ])('fits %i px wide, large type %s, with nothing smaller than a finger', async (width, isLarge) => {
    const judge = async (page: Page) => [...(await tooWide(page)), ...(await tooSmall(page))];

    expect(await walked({ width }, isLarge, judge)).toEqual([]);
  });

  test('has a name and enough contrast for everything, in dark colours too', async () => {
    expect(await walked({ isDark: true }, false, seriousFindings)).toEqual([]);
  });
});
