import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('the months of a homeroom teacher on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => phone?.close());

  test('each household by seat, found by pinyin initials, filtered, with the records behind each number', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', photoIds: await house.photos(parent, 2) });
    phone = await phoneOf(browser, await house.staff('T001'));
    const { page } = phone;
    await page.getByRole('button', { name: /^家里的记录/ }).tap();

    await page.getByText('14 户里，1 户在记，13 户还没有开始。').waitFor();
    await page.getByText('11月30日为止，还有 4 天').last().waitFor();
    const rows = page.getByRole('button', { name: /展开$/ }).locator('visible=true');
    expect(await rows.count()).toBe(14);
    expect(await rows.first().getAttribute('aria-label')).toMatch(/^1 安春，学业水平 2，共 16；/);
    expect(await rows.first().innerText()).toMatch(/2\s*学业\s*0\s*人文\s*0\s*体育\s*0\s*艺术\s*0\s*社会/);
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);

    await rows.first().tap();
    await page.getByRole('button', { name: '学业水平 2 / 16 张，看记录' }).tap();
    await page.getByText('读《小猪唏哩呼噜》 · 2 张照片').waitFor();
    await page.getByRole('radio', { name: '哪些：都齐了' }).tap();
    await page.getByText('没有这样的孩子').waitFor();
    await page.getByRole('radio', { name: '哪些：还没齐' }).tap();
    await page.getByPlaceholder('搜姓名首字母，如 lxh').locator('visible=true').fill('ax');
    expect(await rows.count()).toBe(1);
    await page.getByRole('button', { name: /^2 安夏，/ }).waitFor();
    await page.getByRole('radio', { name: '月份：9 月' }).tap();
    await page.getByText('9月30日已经过去').waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('the own quotas with what counts, who demands it and the records behind them', async () => {
    const leader = await house.staff('T001');
    await house.parent('安夏', 'TERMS', 'PHOTOS');
    const photoIds = [await house.photo(leader)];
    await house.save(leader, { studentIds: house.ids('安夏'), words: '课上朗读', photoIds, as: 'TEACHER' });
    phone = await phoneOf(browser, leader);
    const { page } = phone;
    await page.getByRole('button', { name: /^学业水平 1\/ 8/ }).tap();

    await page.getByText('按人算，不按班算').waitFor();
    await page
      .getByText('要求出自《驻马店市小学生电子化综合素质评价报告单（册）实施方案》附件1 教师端')
      .first()
      .waitFor();
    await page.getByText('算数的：您在三年级（1）班记的照片，比如随堂记录').first().waitFor();
    await page.getByRole('button', { name: '学业水平 1 / 8 张，到 11月30日，看记录' }).tap();
    await page.getByText('三年级（1）班 · 课上朗读 · 1 张照片').waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    expect(phone.faults).toEqual([]);
  });

  test('who does not lead the class finds no way there, and is told kindly', async () => {
    phone = await phoneOf(browser, await house.staff('T003'));
    const { page } = phone;
    await page.getByText('我的这个月').waitFor();
    expect(await page.getByRole('button', { name: /^家里的记录/ }).count()).toBe(0);
    await page.goto(`/#/packages/teacher/pages/family-quotas/index?classId=${house.third}`);
    await page.getByText('各家记录的进度由班主任查看').waitFor();
  });
});
