import type { Browser, Page } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { placeOf } from '../support/browser-steps.js';
import { EvidenceWorld, jpeg } from '../support/evidence-world.js';
import { FRIDAY, phoneOf } from '../support/phone-people.js';

/** Draws a finger to the right over a text. */
async function swipe(page: Page, text: string, by: number): Promise<void> {
  const place = await placeOf(page.getByText(text));
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: place.y + 5 }] });
  await touch('touchStart', place.x);
  for (let part = 1; part <= 8; part++) await touch('touchMove', place.x + (by * part) / 8);
  await touch('touchEnd', place.x + by);
}

describe('the verify inbox on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  const phones: Phone[] = [];

  const record = async (child: string, words: string) =>
    house.save(await house.pupil(child), {
      studentIds: house.ids(child),
      words,
      category: 'sport',
      happenedOn: '2026-11-27',
    });

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    for (const child of ['安春', '安夏', '安秋']) await house.parent(child, 'TERMS');
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    for (const { faults, close } of phones.splice(0)) {
      expect(faults).toEqual([]);
      await close();
    }
  });

  test('a teacher gives a record back with a reason; the pupil reads it, corrects it and hands it in again', async () => {
    await record('安春', '跳绳');
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    await teacher.page.getByRole('button', { name: '待核实 1，最早的是今天' }).tap();
    await teacher.page.getByRole('button', { name: '退回安春的体育活动' }).tap();
    await teacher.page.getByRole('radio', { name: '想知道你自己做了哪一步' }).tap();
    await teacher.page.getByRole('button', { name: '按这个原因退回' }).tap();
    await teacher.page.getByText('都看完了').locator('visible=true').waitFor();

    const pupil = await phoneOf(browser, await house.pupil('安春'));
    phones.push(pupil);
    await pupil.page.getByText('老师说：想知道你自己做了哪一步').waitFor();
    await pupil.page.getByRole('button', { name: '改一改：「体育活动」，想知道你自己做了哪一步' }).tap();
    await pupil.page.getByLabel('一句话').last().fill('跳绳，先慢后快，连跳 126 下');
    await pupil.page.getByRole('button', { name: '记下来' }).tap();
    await pupil.page.getByText('待核实').locator('visible=true').waitFor();

    await teacher.page.reload();
    await teacher.page.getByText('连跳 126 下').waitFor();
    await teacher.page.getByRole('button', { name: '核实安春的体育活动' }).tap();
    await teacher.page.getByText('核实了 1 条').waitFor();
    const [moment] = await house.timeline(await house.pupil('安春'), '安春');
    expect(moment.record).toMatchObject({ state: 'VERIFIED', words: '跳绳，先慢后快，连跳 126 下' });
  });

  test('verifies by a swipe to the right, and not by a short one', async () => {
    await record('安夏', '骑自行车');
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    await teacher.page.getByRole('button', { name: /^待核实 1/ }).tap();
    await swipe(teacher.page, '骑自行车', 60);
    expect(await teacher.page.getByText('核实了 1 条').count()).toBe(0);
    await swipe(teacher.page, '骑自行车', 220);

    await teacher.page.getByText('核实了 1 条').waitFor();
  });

  test('verifies everything without a doubt in one tap', async () => {
    await record('安夏', '打篮球');
    await record('安秋', '踢足球');
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    await teacher.page.getByRole('button', { name: /^待核实 2/ }).tap();
    await teacher.page.getByRole('button', { name: '一起核实 2 条' }).tap();

    await teacher.page.getByText('核实了 2 条').waitFor();
    await teacher.page.getByText('学生新交的记录会出现在这里').waitFor();
  });

  test('leaves the same photo handed in twice out of the batch, says why, and shows the other record', async () => {
    for (const child of ['安冬', '安梅', '安兰']) await house.parent(child, 'TERMS', 'PHOTOS');
    const pupil = await house.pupil('安冬');
    const cut = async (words: string) =>
      house.save(pupil, {
        ...{ studentIds: house.ids('安冬'), category: 'art', happenedOn: '2026-11-27', words },
        photoIds: [await house.photo(pupil, await jpeg(41))],
      });
    await cut('八折剪的窗花');
    await cut('又剪了一张');
    await record('安梅', '仰卧起坐');
    const teacher = await phoneOf(browser, await house.staff('T001'));
    phones.push(teacher);
    const { page } = teacher;
    await page.getByRole('button', { name: /^待核实 3/ }).tap();
    await page.getByText('这张照片 11月27日也交过一次；可能是补充，也可能传错了。').waitFor();
    await page.getByText('2 条没有疑点').waitFor();
    await page.getByText('另 1 条要点开看过').waitFor();
    await page.getByRole('button', { name: '一起核实 2 条' }).tap();
    await page.getByText('核实了 2 条').waitFor();

    await page.getByRole('tab', { name: '要看一看 1' }).tap();
    await page.getByRole('button', { name: /^看一看另一条/ }).tap();
    await page.getByText('八折剪的窗花').waitFor();
    await page.getByRole('button', { name: '看过了' }).tap();
    await page.getByRole('button', { name: '核实安冬的艺术' }).tap();
    await page.getByText('没有要多看一眼的').waitFor();
    await page.getByRole('tab', { name: '已处理' }).tap();
    await page.getByText('又剪了一张').waitFor();
    await page.getByText('仰卧起坐').waitFor();
    expect(await page.getByText('已核实').locator('visible=true').count()).toBeGreaterThan(2);
  });
});
