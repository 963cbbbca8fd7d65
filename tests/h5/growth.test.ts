import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('the growth of a child on the H5 page', () => {
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

  test('sides, days and flowers open what is behind them, and nothing stands beside another child', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const teacher = await house.staff('T001');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', happenedOn: '2026-11-20' });
    await house.save(teacher, { words: '安夏的作业', studentIds: house.ids('安夏'), as: 'TEACHER' });
    await house.give(teacher, ['安春', '安夏'], 'speaking');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByRole('button', { name: '成长与小红花，只和自己比' }).tap();

    await page.getByRole('group', { name: /^学业水平这学期 1 条；/ }).waitFor();
    await page.getByText('上学期还没有记录，先看这学期').waitFor();
    await page.getByRole('button', { name: '学业水平，这学期 1 条，看记录' }).tap();
    await page.getByText('读《小猪唏哩呼噜》').locator('visible=true').waitFor();
    await page.getByRole('button', { name: '学业水平，这学期 1 条，收起' }).tap();
    await page.getByRole('radio', { name: '11月20日 1 条' }).tap();
    await page.getByText('读《小猪唏哩呼噜》').locator('visible=true').waitFor();
    await page.getByRole('button', { name: '语文 1 朵，积极发言 1，一朵一朵看' }).tap();
    await page.getByText('王语文').locator('visible=true').waitFor();
    expect(await page.getByText('安夏').locator('visible=true').count()).toBe(0);
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);
    expect(phone.faults).toEqual([]);
  });

  test('is kind in the first week', async () => {
    phone = await phoneOf(browser, await house.parent('安冬', 'TERMS'));
    const { page } = phone;
    await page.getByRole('button', { name: '成长与小红花，只和自己比' }).tap();

    await page.getByText('刚刚开始，记下第一件事，这里就会长起来。').waitFor();
    await page.getByText('老师送的小红花会一朵一朵挂在这里。').waitFor();
    await page.getByText('这学期还没有记录。').waitFor();
    expect(phone.faults).toEqual([]);
  });
});
