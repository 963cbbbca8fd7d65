import type { Browser } from 'playwright-core';
import { fewLooks, lookAtAll } from '../../scripts/looking/look.mjs';
import { tableComplaints, views } from '../../scripts/looking/pages.mjs';
import { startBrowser } from '../../scripts/looking/phone.mjs';
import { startDemo } from '../../scripts/looking/demo.mjs';

let browser: Browser;
let server: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startDemo()]);
});

afterAll(() => Promise.all([browser.close(), server.stop()]));

const people = [...new Set(views.map(({ as }) => as))];

test('every page of the app is looked at', () => {
  expect(tableComplaints()).toEqual([]);
});

test('a page that nobody looks at is a complaint, and so is a view of a page that is gone', () => {
  expect(tableComplaints(['pages/new/index'], [])).toHaveLength(1);
  expect(tableComplaints([], views.slice(0, 1))).toHaveLength(1);
});

test.each(people)('the pages of the demo world fit, read and work in every look, as seen by %s', async (who) => {
  const own = views.filter(({ as }) => as === who);

  expect(await lookAtAll(browser, server.url, { views: own, looks: fewLooks })).toEqual([]);
});
