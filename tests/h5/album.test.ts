import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld, jpeg } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

describe('choosing the photos of a booklet on the H5 page', () => {
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

  test('a family taps photos in and out, and the booklet shows exactly those', async () => {
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const leader = await house.staff('T001');
    const books = new Booklets(house);
    const words = ['跳绳', '投篮', '踢毽子'];
    for (const [index, one] of words.entries()) {
      const photoIds = [await house.photo(parent, await jpeg(40 * index + 20))];
      await house.save(parent, { category: 'art', happenedOn: `2026-11-${11 + index}`, words: one, photoIds });
    }
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    await page.getByText('目录').tap();
    await page.getByText('艺术素养', { exact: true }).last().tap();
    await page.getByRole('button', { name: '挑选艺术素养的照片' }).tap();

    await page.getByText('已选 3 张').waitFor();
    await page.getByText('程序按月份挑的，点一下就可以改').waitFor();
    await page.getByRole('checkbox', { name: '11月12日 投篮' }).tap();
    await page.getByText('已选 2 张').waitFor();
    await page.getByText(/^已保存 /).waitFor();
    expect([await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([[], [], []]);

    await books.issue(leader, '安春');
    const { sections } = await books.report(parent);
    const { moments } = sections.find(({ id }: { id: string }) => id === 'art');
    expect(moments.map((moment: { words: string }) => moment.words)).toEqual(['跳绳', '踢毽子']);

    // Published: the family looks, and is told whom to ask.
    await page.reload();
    await page.getByText('想换照片，请告诉班主任').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(phone.faults).toEqual([]);
  });

  test('a choice that somebody made meanwhile is told, and nothing is lost', async () => {
    const parent = await house.parent('安夏', 'TERMS', 'PHOTOS');
    const leader = await house.staff('T001');
    const [studentId] = house.ids('安夏');
    const photoIds = [await house.photo(parent, await jpeg(200)), await house.photo(parent, await jpeg(220))];
    await house.save(parent, { studentIds: [studentId!], category: 'art', words: '剪纸', photoIds });
    phone = await phoneOf(browser, parent);
    const { page } = phone;
    await page.goto(`/#/packages/report/pages/photos/index?studentId=${studentId}&sectionId=art`);
    await page.getByText('已选 2 张').waitFor();
    const input = { studentId, sectionId: 'art', photos: [], clientMutationId: 'somebody-else-1' };
    await leader.ask('mutation C($input: ChoosePhotosInput!) { choosePhotos(input: $input) { version } }', { input });
    await page.getByRole('checkbox', { name: /剪纸/ }).first().tap();
    await page.getByText('照片刚刚被别人选过').waitFor();
    await page.getByText('已选 1 张').waitFor();
    await page.getByRole('button', { name: '用我选的' }).tap();
    await page.getByText(/^已保存 /).waitFor();
    await page.reload();
    await page.getByText('已选 1 张').waitFor();
    expect(phone.faults).toEqual([]);
  });
});
