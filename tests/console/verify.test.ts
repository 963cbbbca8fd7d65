import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../../scripts/looking/judge.mjs';
import { startApi, type Api } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import { startBrowser, tooWide, type Phone } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { openDesk, signInAtDesk } from '../support/desk.js';
import { EvidenceWorld } from '../support/evidence-world.js';

const PASSWORD = 'a-good-password';
const WAITING = `query W($schoolId: ID!) { verifyInbox(schoolId: $schoolId, first: 50) { nodes { words } } }`;

/** Four records of a pupil wait for the homeroom teacher. */
describe('verifying at a desk', () => {
  let api: Api;
  let school: EvidenceWorld;
  let leader: Client;
  let pupil: Client;
  let browser: Browser;
  let desk: Phone;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.setClock('2026-11-23T02:00:00Z');
    school = await EvidenceWorld.open(api);
    leader = await school.staff('T001');
    await school.parent('安春', 'TERMS');
    pupil = await school.pupil('安春');
    for (const words of ['量操场', '读了一本书', '练字', '种萝卜']) await school.save(pupil, { words });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  const waiting = async (): Promise<string> =>
    (await leader.ask(WAITING, { schoolId: school.schoolId })).verifyInbox.nodes
      .map(({ words }: { words: string }) => words)
      .join('、');
  const sitDown = async (width = 1440): Promise<void> => {
    desk = await openDesk(browser, api.url, '/verify', width);
    page = desk.page;
    await signInAtDesk(page, `T001@${school.world.schoolCode}`, PASSWORD);
    await page.getByRole('list', { name: '待核实的记录' }).waitFor();
  };
  const opened = () => page.getByRole('complementary', { name: '打开的记录' });

  test('OP-4 the keys go up and down, verify the open record, and open the next', async () => {
    await sitDown();
    await opened().getByText('量操场').waitFor();
    expect([await tooWide(page), await seriousFindings(page)]).toEqual([[], []]);
    await page.keyboard.press('j');
    await opened().getByText('读了一本书').waitFor();
    await page.keyboard.press('k');
    await opened().getByText('量操场').waitFor();
    await page.keyboard.press('a');
    await page.getByText('核实了 1 条').waitFor();
    await opened().getByText('读了一本书').waitFor();

    await comesTo(waiting, '读了一本书、练字、种萝卜');
  });

  test('OP-4 given back with a reason the pupil reads it; the letters of the reason decide nothing', async () => {
    await sitDown(1024);
    expect(await tooWide(page)).toEqual([]);
    await page.keyboard.press('r');
    const reason = page.getByLabel('退回的原因，对方会看到');
    expect(await page.getByRole('button', { name: '退回', exact: true }).isDisabled()).toBe(true);
    await reason.pressSequentially('a j k r 写一写');
    await page.getByRole('button', { name: '不退了' }).click();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: '写一写是哪天、在哪里' }).click();
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('退回了，对方会看到您写的原因').waitFor();

    await comesTo(waiting, '练字、种萝卜');
    const [returned] = (await school.timeline(pupil, '安春')).filter(
      ({ record }: { record: { words: string } }) => record.words === '读了一本书',
    );
    expect(returned?.record).toMatchObject({ state: 'RETURNED', reviewReason: '写一写是哪天、在哪里' });
  });

  test('OP-4 what has no reason to look twice is verified together', async () => {
    await sitDown();
    await page.getByRole('button', { name: '没有疑点的 2 条一起核实' }).click();
    await page.getByText('都看完了').waitFor();
    expect(await waiting()).toBe('');
  });
});
