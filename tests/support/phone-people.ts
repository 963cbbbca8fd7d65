import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPhone, type Phone, type PhoneWishes } from './browser.js';
import type { Client } from './client.js';
import { jpeg } from './evidence-world.js';
import { scene, withExif } from './hostile-photos.js';
import { Weapp } from './weapp.js';

/** A Friday at noon in the term of the test world. */
export const FRIDAY = '2026-11-27T04:00:00.000Z';

/** A script by which it is another time on a phone, from now on and over every reload. */
export const shiftClock = (iso: string): string => `(() => {
  const real = Date.now;
  Date.now = () => real() + ${Date.parse(iso) - Date.now()};
})()`;

/** Opens the H5 page as somebody who is signed in already, on the Friday of the test world. */
export function phoneOf(browser: Browser, who: Client, wishes: PhoneWishes = {}, isLargeType = false): Promise<Phone> {
  const kept = { token: who.token, preferences: { theme: 'system', isLargeType } };
  return openPhone(browser, who.url, { ...wishes, kept, script: shiftClock(FRIDAY) });
}

/**
 * Starts the mini-program as somebody who is signed in already, on the Friday of the test world, in a kind of network;
 * on the phone of an earlier run it finds what that one kept.
 */
export async function weappOf(who: Client, earlier?: Weapp, network = 'wifi'): Promise<Weapp> {
  const app = new Weapp(who.url, earlier?.userFolder);
  app.network = network;
  for (const [key, value] of earlier?.storage ?? []) app.storage.set(key, value);
  app.run(shiftClock(FRIDAY));
  app.storage.set('zongping.token', JSON.stringify(who.token));
  await app.launch();
  return app;
}

/** A photo in a file of its own. */
export async function photoFile(tint?: number): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'zongping-photo-')), 'a.jpg');
  await writeFile(file, await jpeg(tint));
  return file;
}

/** A photo as a phone takes it: large, lying on its side, with the place where it was taken. */
export async function bigPhoto(): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'zongping-photo-')), 'big.jpg');
  const lying = await scene(2000, 1500).jpeg({ quality: 95 }).toBuffer();
  await writeFile(file, withExif(lying, { orientation: 6, gps: true }));
  return file;
}

/** Chooses photos on the capture page. */
export async function choosePhotos(page: Page, button: string, files: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).tap(),
  ]);
  await chooser.setFiles(files);
}
