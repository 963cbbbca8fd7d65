import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { documentsIn } from '../looking/documents-asked.mjs';
import { newPhone, startBrowser } from '../looking/phone.mjs';
import { root } from '../processes.mjs';
import { medianOf } from './figures.mjs';
import { startHouse } from './houses.mjs';

/** “Slow 4G” as Chrome's developer tools mean it: milliseconds before each answer, bytes a second down and up. */
export const LINE = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** A cheap phone is so many times slower than this machine. */
export const SLOWER = 4;

const H5 = path.join(root, 'miniprogram/dist/h5');
const LONG = 120_000;
// No request for so long: the screen has all that it asks for.
const QUIET_MS = 3000;

/** Screens that somebody opens first: what the phone kept from before, and by what one sees that it can be used. */
const screensOf = ([{ families }]) => [
  { name: 'sign-in', title: '登录页（没登录的人）', kept: {}, sign: (page) => page.getByLabel('账号') },
  {
    name: 'family-home',
    title: '家长的首页（已登录）',
    kept: { token: families[0].token },
    sign: (page) => page.getByText('睡前读完了第三章。').first(),
  },
];

/** The first load of the H5 page, nothing kept, on a slow line and a slow phone: figures of every round. */
export async function measureFirstLoad({ env, rooms }, { rounds }) {
  const server = await startHouse(env);
  const browser = await startBrowser();
  const results = [];
  for (const screen of screensOf(rooms)) {
    const done = [];
    for (let round = 0; round < rounds; round++)
      done.push(await openOnce(browser, `http://127.0.0.1:${server.port}`, screen));
    results.push({ name: screen.name, title: screen.title, rounds: done });
    say(results.at(-1));
  }
  await browser.close();
  await server.stop();
  return results;
}

async function openOnce(browser, url, { kept, sign }) {
  const phone = await newPhone(browser, url, kept);
  const { page } = phone;
  await slowDown(page);
  const heard = listenTo(page);
  await page.goto('/', { timeout: LONG, waitUntil: 'commit' });
  await sign(page).waitFor({ timeout: LONG });
  const usable = await page.evaluate(() => performance.now());
  const paint = await firstPaint(page);
  await heard.quiet();
  const figures = figuresOf(await heard.answers(), await page.evaluate(timesOf), paint);
  if (phone.faults.length > 0) throw new Error(`The page has faults: ${phone.faults[0]}`);
  await phone.close();
  return { paint, usable, ...figures };
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

const firstPaint = (page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);

/** When each file had come, by its address. */
const timesOf = () =>
  performance.getEntriesByType('resource').map(({ name, responseEnd }) => [new URL(name).pathname, responseEnd]);

/** All that the page asks for; `quiet()` waits until it asks for nothing more. */
function listenTo(page) {
  const finished = [];
  let last = performance.now();
  page.on('request', () => (last = performance.now()));
  page.on('requestfinished', (request) => {
    last = performance.now();
    finished.push(request);
  });
  const quiet = async () => {
    while (performance.now() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const answers = () =>
    Promise.all(
      finished.map(async (request) => {
        const response = await request.response();
        const body = await response.body().catch(() => Buffer.alloc(0));
        const { responseBodySize } = await request.sizes();
        return {
          at: new URL(request.url()).pathname,
          kind: kindOf(request),
          documents: kindOf(request) === 'data' ? documentsIn(request) : [],
          body,
          sent: responseBodySize,
        };
      }),
    );
  return { quiet, answers };
}

const KINDS = [
  [/^\/graphql$/, 'data'],
  [/^\/photos\//, 'photos'],
  [/\.js$/, 'scripts'],
];
const kindOf = (request) => KINDS.find(([shape]) => shape.test(new URL(request.url()).pathname))?.[1] ?? 'others';

const KB = 1024;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const zipped = ({ body }) => gzipSync(body).length / KB;

function figuresOf(answers, times, paint) {
  const came = new Map(times);
  const of = (kind) => answers.filter((answer) => answer.kind === kind);
  const before = of('scripts').filter(({ at }) => (came.get(at) ?? Infinity) <= paint);
  return {
    requests: answers.length,
    scriptKb: sum(before.map(({ sent }) => sent / KB)),
    scriptZippedKb: sum(before.map(({ at }) => gzipSync(readFileSync(path.join(H5, at))).length / KB)),
    allScriptsKb: sum(of('scripts').map(({ sent }) => sent / KB)),
    documents: of('data').flatMap(({ documents }) => documents),
    dataRequests: of('data').length,
    dataKb: sum(of('data').map(({ sent }) => sent / KB)),
    dataZippedKb: sum(of('data').map(zipped)),
    photos: of('photos').length,
  };
}

function say({ name, rounds }) {
  const of = (figure) => medianOf(rounds.map((round) => round[figure]));
  const script = `${of('scriptKb').toFixed(0)} KB of script before (${of('scriptZippedKb').toFixed(0)} KB gzip)`;
  const data = `${of('dataRequests')} × data, ${of('dataZippedKb').toFixed(1)} KB gzip`;
  console.log(
    `${name}: paint ${(of('paint') / 1000).toFixed(1)} s, usable ${(of('usable') / 1000).toFixed(1)} s, ${script}, ${data}`,
  );
}
