import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { Booklets } from '../support/booklet-world.js';
import { comesTo } from '../support/browser-steps.js';
import { seriousFindings, startBrowser, tooSmall, tooWide, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

const LOOKS = process.env['LOOKS'];
const OPENINGS = `query Openings($studentId: ID!) { bookletOpenings(studentId: $studentId) { who qualityName number wayName days } }`;

describe('who opened a booklet, on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    const father = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(father, { category: 'art', words: '画了后山的树' });
    const books = new Booklets(house);
    await books.issue(await house.staff('T001'), '安春', '安夏');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  const look = async (name: string): Promise<void> => {
    const { page } = phone;
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
    expect([name, await tooWide(page), await tooSmall(page), await seriousFindings(page)]).toEqual([name, [], [], []]);
  };

  const openings = async () =>
    (await (await house.staff('T001')).ask(OPENINGS, { studentId: house.ids('安春')[0] })).bookletOpenings;

  const toClass = async (): Promise<void> => {
    await phone.page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    await phone.page.getByRole('button', { name: /^报告单（册）/ }).tap();
  };

  test('ZM-10 the homeroom teacher sees that no family has opened it yet', async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
    await toClass();
    await phone.page.getByRole('button', { name: /安春.*已发布，家长还没有打开/ }).waitFor();
    // What is not published waits for nobody.
    expect(await phone.page.getByRole('button', { name: /安秋.*打开/ }).count()).toBe(0);
    await look('class booklets unopened');
  });

  test('ZM-10 a guardian reads, is told plainly that it is kept, and a lost answer keeps it once', async () => {
    phone = await phoneOf(browser, await house.parent('安春'));
    const { page } = phone;
    let lost = 0;
    const keys = new Set<string>();
    // The server keeps it; its first two answers never arrive.
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData()!;
      if (!body.includes('OpenBooklet')) return route.continue();
      const { variables } = JSON.parse(body) as { variables: { input: { clientMutationId: string } } };
      keys.add(variables.input.clientMutationId);
      if (lost === 2) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: /^报告单（册）/ }).tap();
    // Reading waits for nothing.
    await page.getByText('查验码').waitFor();
    await page.getByText(/^班主任和学校能看到这本报告单有没有打开过：谁、哪一版、哪一天。/).waitFor();
    expect(await page.getByText('谁打开过', { exact: true }).count()).toBe(0);
    await page.getByText('打开记录', { exact: true }).scrollIntoViewIfNeeded();
    await look('booklet cover of a family');
    await comesTo(() => lost, 2);
    await comesTo(async () => (await openings()).length, 1);
    expect(keys.size).toBe(1);
    expect(await openings()).toEqual([{ who: '安春父', qualityName: '家长', number: 1, wayName: '打开看', days: 1 }]);
    // The page itself heard of nothing.
    phone.faults.splice(0, phone.faults.length, ...phone.faults.filter((fault) => !/ERR_FAILED/.test(fault)));
  });

  test('ZM-10 then the homeroom teacher reads in the list and on the cover who opened it, large and dark', async () => {
    phone = await phoneOf(browser, await house.staff('T001'), { isDark: true }, true);
    await toClass();
    const { page } = phone;
    await page.getByRole('button', { name: /安夏.*家长还没有打开/ }).waitFor();
    await look('class booklets opened dark large');
    await page.getByRole('button', { name: /安春.*已发布，家长已打开 11月27日/ }).tap();
    await page.getByText('安春父（家长）').waitFor();
    await page.getByText('第 1 版，11月27日打开看').first().waitFor();
    await page.getByText('王语文（班主任）').waitFor();
    await page.getByText('谁打开过', { exact: true }).scrollIntoViewIfNeeded();
    await look('booklet cover of a teacher dark large');
  });
});
