import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('the month of a family on the H5 page', () => {
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

  test('shows calm rings, the records behind a number, what counts and who demands it', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const teacher = await house.staff('T001');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', photoIds: await house.photos(parent, 2) });
    await house.save(teacher, { words: '课上朗读', photoIds: [await house.photo(teacher)], as: 'TEACHER' });
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByRole('button', { name: /^本月记录，5 类里，1 类在记，4 类还没开始。/ }).tap();

    await page.getByText('11月30日为止，还有 4 天').waitFor();
    await page.getByRole('radio', { name: '学业水平，已有 2，共 16，还可 14' }).tap();
    await page.getByText('读《小猪唏哩呼噜》 · 2 张照片').waitFor();
    expect(await page.getByText('课上朗读').locator('visible=true').count()).toBe(0);
    await page.getByText('老师和孩子自己记的不算在家里的数量里，在时间线上都看得到。').waitFor();
    await page.getByText('一条可以放几张，最多 9 张，张张都算').waitFor();
    await page.getByText(/^要求出自《.+》附件1/).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);

    await page.getByRole('radio', { name: '月份：10 月' }).tap();
    await page.getByText('10月31日已经过去').waitFor();
    await page.getByText('这个月在家里还没有记。').waitFor();
    expect(
      await page
        .getByRole('button', { name: /记一刻$/ })
        .locator('visible=true')
        .count(),
    ).toBe(0);

    await page.getByRole('radio', { name: '月份：11 月' }).tap();
    await page.getByRole('radio', { name: /^社会实践，已有 0/ }).tap();
    await page.getByRole('button', { name: '社会实践记一刻' }).tap();
    await page.getByRole('radio', { name: '社会实践', exact: true }).and(page.locator('[aria-checked=true]')).waitFor();
    expect(phone.faults).toEqual([]);
  });

  test('says when the month asks nothing', async () => {
    const { world } = house;
    const quiet = await EvidenceWorld.open(house.api, 'guilin-yanshan-2023');
    expect(quiet.schoolId).not.toBe(world.schoolId);
    const parent = await quiet.parent('安夏', 'TERMS');
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByText('安夏的这几天').waitFor();
    expect(await page.getByRole('button', { name: /^本月记录/ }).count()).toBe(0);
    const [studentId] = quiet.ids('安夏');
    await page.goto(`/#/packages/family/pages/month/index?studentId=${studentId}`);
    await page.getByText('这个月没有数量要求').waitFor();
  });
});
