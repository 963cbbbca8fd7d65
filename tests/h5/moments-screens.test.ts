import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type PhoneWishes } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

type Look = (name: string) => Promise<void>;

async function walkAsFamily(page: Page, look: Look): Promise<void> {
  await page.getByText('老师说：写一写是哪天').waitFor();
  await look('child home');
  await page.getByRole('button', { name: '记一刻' }).tap();
  await page.getByRole('radio', { name: '体育活动' }).tap();
  await page.getByRole('radio', { name: '别的日子' }).tap();
  await page.getByLabel('时间（分钟）').fill('很久');
  await page.getByRole('button', { name: '记下来' }).tap();
  await page.getByText('“时间”请填整数。').first().waitFor();
  await look('capture');
}

async function walkAsTeacher(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: /^待核实 1/ }).waitFor();
  await look('teacher home');
  await page.getByRole('button', { name: /^待核实 1/ }).tap();
  await page.getByRole('button', { name: /^退回/ }).tap();
  await page.getByText('不退了').waitFor();
  await look('verify');
  await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();
  await page.getByRole('button', { name: /送花$/ }).tap();
  await page.getByRole('checkbox', { name: /^安云/ }).tap();
  await page.getByText('送给安云').waitFor();
  await look('flowers');
  await page.getByRole('button', { name: '返回' }).locator('visible=true').tap();
  await page.getByRole('button', { name: /拍一张$/ }).tap();
  await page.getByRole('checkbox', { name: '安云' }).locator('visible=true').tap();
  await page.getByText('给 1 个孩子各记一条').waitFor();
  await look('class camera');
}

describe('every screen of capture, flowers and verification', () => {
  let house: EvidenceWorld;
  let parent: Client;
  let teacher: Client;
  let browser: Browser;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    teacher = await house.staff('T001');
    const happenedOn = '2026-11-27';
    await house.save(parent, { happenedOn, photoIds: await house.photos(parent, 3) });
    await house.save(teacher, { happenedOn, photoIds: [await house.photo(teacher)], as: 'TEACHER' });
    const pupil = await house.pupil('安春');
    const { id } = await house.save(pupil, { happenedOn, category: 'sport' });
    await house.review(teacher, [id], 'RETURN', '写一写是哪天');
    await house.save(pupil, { happenedOn, category: 'art', words: '画'.repeat(300) });
    await house.give(teacher, ['安春', '安云']);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  async function walked(wishes: PhoneWishes, isLarge: boolean, judge: (page: Page) => Promise<string[]>) {
    const found: string[] = [];
    const people = [
      [await house.pupil('安春'), walkAsFamily],
      [teacher, walkAsTeacher],
    ] as const;
    for (const [who, walk] of people) {
      const phone = await phoneOf(browser, who, wishes, isLarge);
      await walk(phone.page, async (name) => {
        found.push(...(await judge(phone.page)).map((one) => `${name}: ${one}`));
      });
      found.push(...phone.faults);
      await phone.close();
    }
    return found;
  }

  test.each([
    [320, false],
    [320, true],
    [390, true],
    [430, false],
  ])('fits %i px wide, large type %s, with nothing smaller than a finger', async (width, isLarge) => {
    const judge = async (page: Page) => [...(await tooWide(page)), ...(await tooSmall(page))];

    expect(await walked({ width }, isLarge, judge)).toEqual([]);
  });

  test.each([false, true])('has a name and enough contrast for everything, dark colours %s', async (isDark) => {
    expect(await walked({ isDark }, false, seriousFindings)).toEqual([]);
  });
});
