/* global localStorage, location -- keep runs in the page */
import { chromium } from 'playwright-core';
import { findChromium } from '../testing/programs.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts Chromium. */
export const startBrowser = () => chromium.launch({ executablePath: findChromium(), args: flags });

/**
 * A phone that has kept these values, such as a token, and remembers what went wrong: console errors, page errors and
 * requests to foreign hosts.
 */
export async function openPhone(browser, apiUrl, kept) {
  const context = await browser.newContext({
    baseURL: apiUrl,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const faults = [];
  await keepAtHome(context, apiUrl, faults);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => void (message.type() === 'error' && faults.push(`console: ${message.text()}`)));
  page.on('pageerror', (error) => void faults.push(`page: ${error.stack ?? error.message}`));
  await page.addInitScript(keep, kept);
  return { page, faults, close: () => context.close() };
}

function keep(values) {
  if (location.protocol === 'about:') return;
  for (const [name, value] of Object.entries(values))
    localStorage.setItem(`zongping.${name}`, JSON.stringify({ data: JSON.stringify(value) }));
}

async function keepAtHome(context, apiUrl, faults) {
  const { host } = new URL(apiUrl);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    faults.push(`foreign host: ${url.host}`);
    return route.abort();
  });
}
