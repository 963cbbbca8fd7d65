/* global document -- runs in the page */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from '../building/build-stale.mjs';
import { PlainError, root, seconds } from '../processes.mjs';
import { findChromium } from '../testing/programs.mjs';
import { startDemo } from './demo.mjs';
import { deskComplaints, deskViews } from './desk-pages.mjs';
import { deskLooks, lookAtDesks } from './desk.mjs';
import { lookAtFailing } from './failing.mjs';
import { writeImages, writePrinted } from './images.mjs';
import { allLooks, fewLooks, lookAtAll } from './look.mjs';
import { enter } from './people.mjs';
import { tableComplaints, views } from './pages.mjs';
import { startBrowser } from './phone.mjs';
import { writeSheets } from './sheets.mjs';

const folder = path.join(root, 'reports/screens');

/**
 * `npm run screens [-- --only home,class] [--few] [--url http://…] [--images]`: every page of the app and the console on the demo world, as each
 * kind of person, in every look, judged by machine; pictures and contact sheets in reports/screens. `--images` writes
 * those of the README anew.
 */
export async function screens(args) {
  const options = {
    only: { type: 'string' },
    few: { type: 'boolean' },
    url: { type: 'string' },
    images: { type: 'boolean' },
  };
  const { values } = parseArgs({ args, options });
  if (!findChromium()) throw new PlainError('没有找到 Chromium（Debian: apt-get install chromium fonts-noto-cjk）');
  const wanted = chosen(values.only);
  await buildStale(['api', 'h5', 'console']);
  const server = values.url ? { url: values.url, stop: async () => {} } : await startDemo();
  const started = performance.now();
  try {
    const looks = values.few ? fewLooks : allLooks;
    const found = [
      ...tableComplaints(),
      ...deskComplaints(),
      ...(await lookAndKeep(server.url, { wanted, looks, isForDocs: values.images })),
    ];
    found.forEach((one) => console.log(`✗ ${one}`));
    console.log(
      `${wanted.length} 页 × ${looks.length} 种样子（电脑端 ${deskLooks.length} 种），${found.length} 处要改，${seconds(started)}；图在 reports/screens`,
    );
    if (found.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

function chosen(only) {
  const names = only?.split(',');
  const everything = [...views, ...deskViews];
  const wanted = everything.filter(({ name }) => !names || names.some((part) => name.includes(part)));
  if (wanted.length === 0) throw new PlainError(`没有 ${only}，可选：${everything.map(({ name }) => name).join('、')}`);
  return wanted;
}

async function lookAndKeep(url, { wanted, looks, isForDocs }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures = [];
  const onLook = async (page, view, look) => {
    const file = path.join(folder, `${view.name}.${look.name}.png`);
    if (!isForDocs && !deskViews.includes(view)) await unroll(page, look);
    await page.screenshot({ path: file });
    pictures.push({ name: view.name, look: look.name, file });
  };
  const browser = await startBrowser();
  const [desks, phones] = [
    wanted.filter((view) => deskViews.includes(view)),
    wanted.filter((view) => views.includes(view)),
  ];
  const found = await lookAtAll(browser, url, { views: phones, looks, onLook });
  found.push(...(await lookAtFailing(browser, url, { views: phones, look: looks[0], onLook })));
  found.push(...(await lookAtDesks(browser, url, { views: desks, onLook })));
  await browser.close();
  if (isForDocs) {
    await writeImages(pictures);
    await writePrinted(url, await enter(url, 'guardian'));
  }
  for (const [look, own] of Map.groupBy(pictures, (picture) => picture.look))
    await writeSheets(folder, `sheet-${look}`, own);
  return found;
}

const LONGEST = 2600;

/** Pages scroll by themselves: the window grows until all of the page is in it. */
async function unroll(page, { width }) {
  const height = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('.screen')].filter((one) => one.offsetParent).map((one) => one.scrollHeight),
    ),
  );
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 844), LONGEST) });
}
