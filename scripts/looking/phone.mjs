import { chromium } from 'playwright-core';
import { findChromium } from '../testing/programs.mjs';

// Nothing leaves the machine: no other name is looked up at all.
const AT_HOME = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts Chromium; one is enough for many phones. */
export const startBrowser = () => chromium.launch({ executablePath: findChromium(), args: [...flags, AT_HOME] });

/**
 * A phone of its own that has kept these values, such as a token, and remembers what went wrong: console errors, page
 * errors and requests to foreign hosts. `settings` are those of a browser context.
 */
export async function newPhone(browser, apiUrl, kept = {}, settings = {}) {
  const localStorage = Object.entries(kept).map(([name, value]) => ({
    name: `zongping.${name}`,
    value: JSON.stringify({ data: JSON.stringify(value) }),
  }));
  const context = await browser.newContext({
    baseURL: apiUrl,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: { cookies: [], origins: [{ origin: new URL(apiUrl).origin, localStorage }] },
    ...settings,
  });
  const faults = [];
  const page = await context.newPage();
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== new URL(apiUrl).host && !['data:', 'blob:'].includes(protocol)) faults.push(`foreign host: ${host}`);
  });
  page.on('console', (message) => void (message.type() === 'error' && faults.push(`console: ${message.text()}`)));
  page.on('pageerror', (error) => void faults.push(`page: ${error.stack ?? error.message}`));
  // An answer that a test holds in its hands while the phone is put away is nobody's failure.
  const close = async () => {
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => undefined);
    await context.close();
  };
  return { page, faults, close };
}

/** A phone that shows every change at once, for looking. */
export async function openPhone(browser, apiUrl, kept) {
  const phone = await newPhone(browser, apiUrl, kept, { deviceScaleFactor: 2, reducedMotion: 'reduce' });
  phone.page.setDefaultTimeout(15_000);
  return phone;
}
