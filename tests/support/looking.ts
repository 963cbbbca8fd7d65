import type { Browser } from 'playwright-core';
import { startDemo } from '../../scripts/looking/demo.mjs';
import { fewLooks, lookAtAll } from '../../scripts/looking/look.mjs';
import { views } from '../../scripts/looking/pages.mjs';
import { startBrowser } from '../../scripts/looking/phone.mjs';

// A demo world and many pages, on a machine that may be busy.
const PATIENCE = 600_000;

/** Looks at every page of the demo world as these people, in few looks; a test for each of them. */
export function lookAs(people: string[]): void {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startDemo()]);
  }, PATIENCE);

  afterAll(() => Promise.all([browser.close(), server.stop()]));

  const title = 'the pages fit, read and work in every look, as seen by %s';
  const look = async (who: string): Promise<void> => {
    const own = views.filter(({ as }) => as === who);

    expect(own.length).toBeGreaterThan(0);
    expect(await lookAtAll(browser, server.url, { views: own, looks: fewLooks })).toEqual([]);
  };
  test.each(people)(title, look, PATIENCE);
}
