import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startDemo } from '../../scripts/looking/demo.mjs';
import { documentsIn } from '../../scripts/looking/documents-asked.mjs';
import { enter } from '../../scripts/looking/people.mjs';
import { newPhone, startBrowser } from '../../scripts/looking/phone.mjs';
import type { Phone } from '../support/browser.js';

const PATIENCE = 300_000;
const AT_REST_MS = 3_000;
/** Asked two seconds after the screen, for where there is no network. */
const READ_AHEAD = ['RecordingScheme', 'ClassStudents', 'SchoolClass'];

let browser: Browser;
let server: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startDemo()]);
}, PATIENCE);

afterAll(() => Promise.all([browser.close(), server.stop()]));

/** What the home asks of the API until it is at rest: the documents of each request, and the answers' gzip bytes. */
async function firstScreenOf(who: string) {
  const { kept } = await enter(server.url, who);
  const { page, faults, close }: Phone = await newPhone(browser, server.url, kept);
  const asked: string[][] = [];
  const answers: Promise<number>[] = [];
  let last = Date.now();
  page.on('request', (request) => {
    last = Date.now();
    if (request.url().endsWith('/graphql')) asked.push(documentsIn(request));
  });
  page.on('requestfinished', (request) => {
    last = Date.now();
    if (!request.url().endsWith('/graphql')) return;
    answers.push(request.response().then(async (answer) => gzipSync(await answer!.body()).length));
  });
  await page.goto('/');
  await page.getByRole('tab', { name: '今天' }).first().waitFor();
  while (asked.length === 0 || Date.now() - last < AT_REST_MS) await page.waitForTimeout(100);
  const bytes = (await Promise.all(answers)).reduce((total, one) => total + one, 0);
  await close();
  return { asked, bytes, faults };
}

test.each(['guardian', 'juniorGuardian', 'pupil', 'juniorPupil', 'homeroom', 'teacher', 'administrator', 'officer'])(
  'the first screen of %s needs at most 3 requests and 60 KB of data',
  async (who) => {
    const { asked, bytes, faults } = await firstScreenOf(who);
    const shown = asked.filter((documents) => !documents.every((name) => READ_AHEAD.includes(name)));

    expect(shown[0]).toEqual(['Me']);
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(asked.length - shown.length).toBeLessThanOrEqual(1);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
    expect(faults).toEqual([]);
  },
  PATIENCE,
);
