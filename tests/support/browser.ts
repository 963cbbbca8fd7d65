import type { Browser, Page } from 'playwright-core';
import { newPhone } from '../../scripts/looking/phone.mjs';

export { seriousFindings } from '../../scripts/looking/judge.mjs';
export { startBrowser } from '../../scripts/looking/phone.mjs';

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
  /** What the phone has kept from before, by name. */
  kept?: Record<string, unknown>;
  /** Runs in each page before its own scripts. */
  script?: string;
}

/** Opens the H5 page of an API on a phone of its own. */
export async function openPhone(browser: Browser, apiUrl: string, wishes: PhoneWishes = {}): Promise<Phone> {
  const phone: Phone = await newPhone(browser, apiUrl, wishes.kept, {
    viewport: { width: wishes.width ?? 390, height: 844 },
    colorScheme: wishes.isDark ? 'dark' : 'light',
  });
  const { page } = phone;
  page.setDefaultTimeout(10_000);
  if (wishes.script) await page.context().addInitScript({ content: wishes.script });
  await page.goto('/');
  return phone;
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
