/* global document, getComputedStyle, innerWidth, NodeFilter, axe -- the functions given to the page run there */
import axeCore from 'axe-core';

/** What is wider than the phone, by its class and text; what scrolls sideways by itself may be. */
export function tooWide(page) {
  return page.evaluate(() => {
    const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isInScroller = (element) => {
      for (let up = element.parentElement; up && up.id !== 'app'; up = up.parentElement) if (scrolls(up)) return true;
      return false;
    };
    const wide = [...document.querySelectorAll('#app *')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 0.5 || left < -0.5) && !isInScroller(element);
    });
    return wide.map((element) => `wide: ${element.className}: ${(element.innerText ?? '').slice(0, 40)}`);
  });
}

/** Tappable things in view that are smaller than a finger, 44 CSS pixels, by their name. */
export function tooSmall(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, a[href], [role="button"]')]
      .filter((element) => element.offsetParent !== null && element.type !== 'file')
      .filter((element) => element.offsetHeight < 44 || element.offsetWidth < 44)
      .map((element) => `small: ${element.getAttribute('aria-label') ?? element.innerText}`),
  );
}

/** Text of which a part cannot be read: cut by an edge or ended by dots. */
export function clipped(page) {
  return page.evaluate(() => {
    const cuts = (style, axis) => /hidden|clip/.test(style[`overflow${axis}`]);
    const isOutside = (rect, element, style) => {
      const box = element.getBoundingClientRect();
      if (box.width < 2 && box.height < 2) return false;
      const across = cuts(style, 'X') && (rect.right > box.right + 1.5 || rect.left < box.left - 1.5);
      return across || (cuts(style, 'Y') && (rect.bottom > box.bottom + 3 || rect.top < box.top - 3));
    };
    const isCut = (rects, text) => {
      for (let up = text.parentElement; up && up.id !== 'app'; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.visibility === 'hidden' || style.position === 'fixed') return false;
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) return false;
        if (rects.some((rect) => isOutside(rect, up, style))) return true;
      }
      return false;
    };
    const found = [];
    const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // A table that scrolls repeats its head in a row of no height, to measure by.
      const isShown = text.parentElement.offsetParent && !text.parentElement.closest('.ant-table-measure-row');
      if (!text.data.trim() || !isShown) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (isCut([...range.getClientRects()], text)) found.push(`cut: ${text.data.trim().slice(0, 40)}`);
    }
    return found;
  });
}

/** Latin words in view, in names for screen readers and in placeholders; `allowed` are patterns for what may stand. */
export async function latinWords(page, allowed) {
  const said = await page.evaluate(() => {
    const texts = [];
    const isSeen = (element) => element?.offsetParent != null;
    const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (isSeen(text.parentElement)) texts.push(text.data);
    for (const element of document.querySelectorAll('#app [aria-label], #app [placeholder], #app [alt]'))
      if (isSeen(element) && !element.closest('[aria-hidden="true"]'))
        texts.push(...['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name)));
    return texts.filter(Boolean);
  });
  return foreignWords(said, allowed).map((word) => `latin: ${word}`);
}

/** The Latin words of these texts that no pattern allows. */
export function foreignWords(texts, allowed) {
  const rest = texts.map((text) => allowed.reduce((left, pattern) => left.replace(pattern, ' '), text));
  return [...new Set(rest.flatMap((text) => text.match(/[A-Za-z][A-Za-z-]+/g) ?? []))];
}

/** Serious and critical findings of axe on the page in front, by rule and place, and names that leave shown words out. */
export async function seriousFindings(page) {
  await page.evaluate(axeCore.source);
  const found = await page.evaluate(async () => {
    // It cuts Chinese into words by guessing, so that 报告单 before 一学期 reads 单一; `unspoken` asks what it means to ask.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
  return [...found, ...(await unspoken(page))];
}

/** What is shown on something tappable and not part of its name, so that who speaks what they read does not reach it. */
function unspoken(page) {
  return page.evaluate(() => {
    const bare = (text) => text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '');
    const found = [];
    for (const element of document.querySelectorAll('#app button[aria-label]')) {
      if (!element.offsetParent) continue;
      const name = bare(element.getAttribute('aria-label'));
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const isShown = text.parentElement.offsetParent && !text.parentElement.closest('[aria-hidden="true"]');
        if (isShown && !name.includes(bare(text.data)))
          found.push(`unspoken: ${text.data.trim()} in ${element.getAttribute('aria-label')}`);
      }
    }
    return found;
  });
}
