/* global document -- the functions given to the page run there */
import { clipped, latinWords, seriousFindings, tooWide } from './judge.mjs';
import { allowedLatin } from './latin.mjs';
import { enter } from './people.mjs';
import { newPhone } from './phone.mjs';

const HEIGHT = 900;

/** Every way of looking at a desk; the first is the one in which words are read. */
export const deskLooks = [
  { name: 'light-1440', width: 1440 },
  { name: 'dark-1440', width: 1440, isDark: true },
  { name: 'light-1024', width: 1024 },
];

/** A desk with a mouse and a keyboard. */
export const openDesk = (browser, apiUrl, kept, settings = {}) =>
  newPhone(browser, apiUrl, kept, {
    viewport: { width: 1440, height: HEIGHT },
    ...{ hasTouch: false, isMobile: false, reducedMotion: 'reduce' },
    ...settings,
  });

/** Opens each view of the console as its person and judges it in each look; answers what is wrong, one line each. */
export async function lookAtDesks(browser, apiUrl, { views, onLook = async () => {} }) {
  const found = [];
  for (const [who, own] of Map.groupBy(views, ({ as }) => as)) {
    const person = await enter(apiUrl, who);
    const desk = await openDesk(browser, apiUrl, person.kept);
    desk.page.setDefaultTimeout(15_000);
    for (const view of own) found.push(...(await lookAt(desk, view, { person, onLook })));
    await desk.close();
  }
  return found;
}

async function lookAt({ page, faults }, view, { person, onLook }) {
  const found = [];
  try {
    await arrive(page, view, person);
    for (const look of deskLooks) {
      await page.emulateMedia({ colorScheme: look.isDark ? 'dark' : 'light' });
      await page.setViewportSize({ width: look.width, height: HEIGHT });
      found.push(...(await judge(page, look)).map((one) => `${view.name} ${look.name}: ${one}`));
      await onLook(page, view, look);
    }
  } catch (error) {
    found.push(`${view.name}: ${error.message.split('\n')[0]}`);
  }
  return [...found, ...faults.splice(0).map((one) => `${view.name}: ${one}`)];
}

async function arrive(page, view, person) {
  const address = view.with ? await view.with(person) : view.page.startsWith('/') ? view.page : '/';
  await page.goto(`/console${address}`);
  await page.getByText(view.shows).locator('visible=true').first().waitFor();
  await view.steps?.(page);
  await page.waitForFunction(() => !document.querySelector('.loading, .ant-spin-spinning'));
}

async function judge(page, look) {
  const words = look === deskLooks[0] ? await latinWords(page, allowedLatin) : [];
  return [...new Set([...(await tooWide(page)), ...(await clipped(page)), ...words, ...(await seriousFindings(page))])];
}
