/* global document -- the functions given to the page run there */
import { clipped, latinWords, seriousFindings, tooSmall, tooWide } from './judge.mjs';
import { openPhone } from './phone.mjs';
import { enter } from './people.mjs';
import { allowedLatin } from './latin.mjs';

const SIZES = [320, 390, 430];
const HEIGHT = 844;

/** Every way of looking: colours, size of the type, width. */
export const allLooks = ['light', 'dark', 'large'].flatMap((kind) => SIZES.map((width) => lookOf(kind, width)));

/** The few looks in which most faults show; the tests use them. */
export const fewLooks = [lookOf('light', 390), lookOf('dark', 390), lookOf('large', 320)];

function lookOf(kind, width) {
  return { name: `${kind}-${width}`, isDark: kind === 'dark', isLarge: kind === 'large', width };
}

/**
 * Opens each view as its person and judges it in each look; `onLook` may take a picture. Answers what is wrong, one
 * line each.
 */
export async function lookAtAll(browser, apiUrl, { views, looks, onLook = async () => {} }) {
  const found = [];
  for (const [who, own] of Map.groupBy(views, ({ as }) => as)) {
    const person = await enter(apiUrl, who);
    const phone = await openPhone(browser, apiUrl, person.kept);
    for (const view of own) found.push(...(await lookAt(phone, view, { person, looks, onLook })));
    await phone.close();
  }
  return found;
}

async function lookAt(phone, view, { person, looks, onLook }) {
  const { page, faults } = phone;
  const found = [];
  await wear(page, looks[0]);
  try {
    await arrive(page, view, person);
    for (const look of looks) {
      await wear(page, look);
      found.push(...(await judge(page, look, looks[0])).map((one) => `${view.name} ${look.name}: ${one}`));
      await onLook(page, view, look);
    }
  } catch (error) {
    found.push(`${view.name}: ${error.message.split('\n')[0]}`);
  }
  return [...found, ...faults.splice(0).map((one) => `${view.name}: ${one}`)];
}

/** Opens the page of a view from outside and waits until everything on it has come. */
export async function arrive(page, view, person) {
  await open(page, view, person);
  await page.getByText(view.shows).locator('visible=true').first().waitFor();
  await view.steps?.(page);
  await page.waitForFunction(isSettled);
}

/** Opens the address of a view. */
export async function open(page, view, person) {
  const query = new URLSearchParams((await view.with?.(person)) ?? {}).toString();
  await page.goto('about:blank');
  await page.goto(`/#/${view.page}${query ? `?${query}` : ''}`);
}

function isSettled() {
  const isThere = (image) => image.complete && image.naturalWidth > 0;
  const images = [...document.images].filter((image) => image.offsetParent && image.loading !== 'lazy');
  return !document.querySelector('[class*="skeleton"]')?.offsetParent && images.every(isThere);
}

/** Puts colours, type and width on without loading the page again: classes and media carry them all. */
export async function wear(page, { isDark, isLarge, width }) {
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  await page.setViewportSize({ width, height: HEIGHT });
  await page.evaluate((large) => {
    const [off, on] = large ? ['type-normal', 'type-large'] : ['type-large', 'type-normal'];
    document.querySelectorAll(`.${off}`).forEach((element) => element.classList.replace(off, on));
    document.activeElement?.blur?.();
  }, isLarge);
}

async function judge(page, look, first) {
  const fits = [...(await tooWide(page)), ...(await clipped(page)), ...(await tooSmall(page))];
  const words = look === first ? await latinWords(page, allowedLatin) : [];
  const findings = look.width === 390 && !look.isLarge ? await seriousFindings(page) : [];
  return [...new Set([...fits, ...words, ...findings])];
}
