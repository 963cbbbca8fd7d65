import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export { seriousFindings } from '../../scripts/looking/judge.mjs';

/** A phone in Chromium that remembers everything that went wrong. */
export interface Phone {
  page: Page;
  /** Console errors, page errors and requests to foreign hosts. */
  faults: string[];
  close(): Promise<void>;
}

export interface PhoneWishes {
  width?: number;
  isDark?: boolean;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts Chromium; one is enough for a test file. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

/** Opens the H5 page of an API on a phone of its own. */
export async function openPhone(browser: Browser, apiUrl: string, wishes: PhoneWishes = {}): Promise<Phone> {
  const context = await browser.newContext({
    baseURL: apiUrl,
    viewport: { width: wishes.width ?? 390, height: 844 },
    colorScheme: wishes.isDark ? 'dark' : 'light',
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const faults: string[] = [];
  await keepAtHome(context, apiUrl, faults);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => void (message.type() === 'error' && faults.push(`console: ${message.text()}`)));
  page.on('pageerror', (error) => void faults.push(`page: ${error.stack ?? error.message}`));
  await page.goto('/');
  return { page, faults, close: () => context.close() };
}

async function keepAtHome(context: BrowserContext, apiUrl: string, faults: string[]): Promise<void> {
  const { host } = new URL(apiUrl);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    faults.push(`foreign host: ${url.host}`);
    return route.abort();
  });
}

/** What is wider than the phone, by its class and text; empty when everything fits. What is drawn sideways may be. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      if (element.closest('.sideways > *')) continue;
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 0.5 || left < -0.5))
        wide.push(`${element.className}: ${element.innerText}`);
    }
    return wide;
  });
}

/** Tappable things in view that are smaller than a finger, 44 CSS pixels, by their name. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input')]
      .filter((element) => element.offsetParent !== null)
      .filter((element) => element.offsetHeight < 44 || element.offsetWidth < 44)
      .map((element) => element.getAttribute('aria-label') ?? element.innerText),
  );
}
