import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Api, startApi } from '../support/api.js';
import { openPhone, startBrowser, type Phone } from '../support/browser.js';
import { comesTo, signInOnPhone } from '../support/browser-steps.js';
import { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { choosePhotos, FRIDAY, photoFile, shiftClock } from '../support/phone-people.js';

const PASSWORD = 'a-good-password';
const REDEEM = `mutation R($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;
const CARDS = `mutation C($classId: ID!) { printCards(classId: $classId) { studentName code } }`;
const DOOR = `mutation D($classId: ID!) { openClassDoor(classId: $classId) { code } }`;

/** The phone’s time, the same over every reload. */
const clock = shiftClock(FRIDAY);

let api: Api;
let house: EvidenceWorld;
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(FRIDAY);
  house = await EvidenceWorld.open(api);
  browser = await startBrowser();
});

beforeEach(() => api.setClock(FRIDAY));

afterEach(() => phone.close());

afterAll(() => browser.close());

/** Everything that the browser keeps of the app, by name. */
const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

const keptPhotos = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('zongping');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('photos').objectStore('photos').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true');

/** What the bar at the foot covers when one has read to the end. */
const hidden = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    for (let one = shown('.screen__body').at(-1) ?? null; one; one = one.parentElement)
      one.scrollTop = one.scrollHeight;
    const [bar] = shown('.tab-bar');
    const top = Math.min(...[bar!, ...bar!.querySelectorAll('*')].map((one) => one.getBoundingClientRect().top));
    return shown('.screen__body .door, .screen__body .facts, .home__note')
      .filter((one) => one.getBoundingClientRect().bottom > top)
      .map((one) => one.textContent ?? '');
  });

/** The twenty minutes pass, here and on the server. */
async function passTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 20 * 60_000;
  });
  await api.setClock(new Date(Date.parse(FRIDAY) + 21 * 60_000).toISOString());
}

describe('a guardian’s phone in the hands of the child', () => {
  test('OP-3 is the child’s alone until its time is over, and then nobody’s but by the guardian’s password', async () => {
    const account = 'anchun.father';
    const code = await house.code('安春父', '安春');
    const { redeemInvitation } = await api.guest().ask(REDEEM, { input: { code, account, password: PASSWORD } });
    const father = new Client(api.url, redeemInvitation.token);
    for (const kind of ['TERMS', 'PHOTOS']) await house.decide(father, '安春', kind, 'GRANTED');
    await father.ask(REDEEM, { input: { code: await house.code('安夏父', '安夏') } });
    const sister = house.ids('安夏')[0]!;
    const child = house.ids('安春')[0]!;

    phone = await openPhone(browser, api.url, { script: clock });
    const { page } = phone;
    await signInOnPhone(page, account, PASSWORD);
    await button(page, /^把手机交给安春/).tap();
    const own = (await kept(page))['zongping.token']!;
    await page.getByText('您的账号这就退出').waitFor();
    await button(page, '交给安春').tap();
    await page.getByText('请把手机交给安春').waitFor();
    expect(Object.values(await kept(page)).join()).not.toContain((JSON.parse(own) as { data: string }).data);
    await button(page, '我是安春，开始').tap();
    await page.getByText('你好，安春。').waitFor();
    await page.getByText('还有 20 分钟').locator('visible=true').waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    for (const width of [320, 390, 430]) {
      await page.setViewportSize({ width, height: 844 });
      expect([width, await hidden(page)]).toEqual([width, []]);
    }

    // By address: the guardian's pages lead home, another child's say nothing.
    for (const path of [
      'pages/me/index',
      'pages/sign-in/index',
      'pages/bind/index',
      'pages/card/index',
      'pages/new-password/index',
      'packages/account/pages/devices/index',
      `packages/family/pages/consents/index?studentId=${child}`,
      `packages/family/pages/hand-over/index?studentId=${sister}`,
    ]) {
      await page.goto('about:blank');
      await page.goto(`/#/${path}`);
      await page.getByText('你好，安春。').locator('visible=true').waitFor();
    }
    for (const path of [
      `packages/report/pages/booklet/index?studentId=${sister}`,
      `packages/family/pages/month/index?studentId=${sister}`,
      `packages/family/pages/growth/index?studentId=${sister}`,
      `packages/family/pages/body/index?studentId=${sister}`,
    ]) {
      await page.goto('about:blank');
      await page.goto(`/#/${path}`);
      await page.getByText('还有 20 分钟').locator('visible=true').waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.getByText('安夏').count()]).toEqual([path, 0]);
    }

    // Something is begun: half a sentence, and a photo that cannot be sent.
    await page.goto('about:blank');
    await page.goto('/');
    await page.route('**/uploads/photos/**', (route) => route.abort());
    await button(page, '记一刻').tap();
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile(20)]);
    await page.getByLabel('一句话').last().fill('我会跳绳了');
    await page.getByText(/^草稿已保存/).waitFor();
    await comesTo(() => keptPhotos(page), 1);

    // A reload and a closed page leave it the child's.
    await page.reload();
    await page.getByText('接着上次没写完的。').waitFor();
    const context: BrowserContext = page.context();
    const again = await context.newPage();
    await page.close();
    await again.goto('/');
    await again.getByText('你好，安春。').locator('visible=true').waitFor();

    await passTime(again);
    await again.getByText('好了，请把手机交给家长').waitFor();
    await comesTo(() => keptPhotos(again), 0);
    expect(Object.keys(await kept(again))).toEqual([]);
    expect(await again.getByText('安春').locator('visible=true').count()).toBe(0);
    await again.goBack().catch(() => null);
    await again.goto('about:blank');
    await again.goto(`/#/packages/family/pages/capture/index?studentId=${child}`);
    await again.getByLabel('密码').waitFor();

    await signInOnPhone(again, account, PASSWORD);
    await comesTo(async () => 'zongping.token' in (await kept(again)), true);
    await again.goto('about:blank');
    await again.goto('/');
    await button(again, /^把手机交给安春/).waitFor();

    // What was begun waits at the school for the child.
    await api.setClock(FRIDAY);
    const pupil = await house.pupil('安春');
    const half = await pupil.ask(`query U($id: ID!) { unfinishedRecords(classId: $id) { words } }`, {
      id: house.third,
    });
    expect(half.unfinishedRecords).toEqual([{ words: '我会跳绳了' }]);
  });
});

describe('a device of the school', () => {
  test('OP-3 lets in by code and card, and keeps nothing of the child before', async () => {
    const leader = await house.staff('T001');
    const { printCards } = await leader.ask(CARDS, { classId: house.third });
    const cards = new Map<string, string>(
      printCards.map((card: { studentName: string; code: string }) => [card.studentName, card.code]),
    );
    const { openClassDoor } = await leader.ask(DOOR, { classId: house.third });
    phone = await openPhone(browser, api.url, { script: clock });
    const { page } = phone;
    await button(page, '我是学生，用班级卡进入').tap();
    await page.getByLabel('班级口令').fill(openClassDoor.code);
    await page.getByLabel('我的卡号').fill('AAA-AAA');
    await button(page, '进入').tap();
    await page.getByText('口令或卡号不对。').waitFor();
    await page.getByLabel('我的卡号').fill(cards.get('安秋')!.toLowerCase());
    await button(page, '进入').tap();
    await page.getByText('你好，安秋。').waitFor();
    await button(page, '做完了').tap();
    await button(page, '做完了，给下一位同学').tap();
    await page.getByText('好了，请让下一位同学来').waitFor();
    expect(Object.keys(await kept(page))).toEqual([]);
    await button(page, '下一位同学').tap();
    await page.getByLabel('班级口令').fill(openClassDoor.code);
    await page.getByLabel('我的卡号').fill(cards.get('安冬')!);
    await button(page, '进入').tap();
    await page.getByText('你好，安冬。').waitFor();
    expect(await page.getByText('安秋').count()).toBe(0);

    await passTime(page);
    await page.getByText('好了，请让下一位同学来').waitFor();
    expect(Object.keys(await kept(page))).toEqual([]);
  });
});
