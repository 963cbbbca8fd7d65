import type { Browser } from 'playwright-core';
import { documentsIn } from '../../scripts/looking/documents-asked.mjs';
import { openPhone, startBrowser } from '../support/browser.js';
import { changeTab, signInOnPhone } from '../support/browser-steps.js';
import { type OwnApi, startOwnApi } from '../support/own-api.js';
import { spawnServer } from '../support/servers.mjs';
import type { World } from '../support/world.js';

const PASSWORD = 'a-good-password';

let api: OwnApi;
let world: World;
let browser: Browser;
let server: Awaited<ReturnType<typeof spawnServer>>;

beforeAll(async () => {
  api = await startOwnApi();
  world = await api.world();
  await world.staff('T001');
  server = await spawnServer({ ...api.env, DEMO: '0' });
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.end('SIGTERM');
  await api.stop();
});

test('S2 the real page works against a server that knows no documents but its own', async () => {
  const phone = await openPhone(browser, server.url);
  const refused: string[] = [];
  phone.page.on('response', (response) => {
    if (response.url().endsWith('/graphql') && response.status() !== 200) refused.push(response.url());
  });
  const asked = new Set<string>();
  phone.page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    for (const name of documentsIn(request)) asked.add(name);
  });
  await signInOnPhone(phone.page, `T001@${world.schoolCode}`, PASSWORD);
  await phone.page.getByRole('button', { name: '三年级（1）班，班主任，语文，3 人' }).tap();
  await phone.page.getByText('艾力江·买买提').waitFor();
  await phone.page.goBack();
  await changeTab(phone.page, '我的');
  await phone.page.getByText('柳荫小学').locator('visible=true').first().waitFor();

  expect(['SignIn', 'Me'].filter((name) => !asked.has(name))).toEqual([]);
  expect(asked.size).toBeGreaterThan(4);
  expect(refused).toEqual([]);
  expect(phone.faults).toEqual([]);
  await phone.close();
});
