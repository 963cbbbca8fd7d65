import { readdirSync } from 'node:fs';
import { startApi } from '../support/api.js';
import { comesTo } from '../support/browser-steps.js';
import type { Client } from '../support/client.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, photoFile, weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

// More than a hand-in takes; the loop ends at the first that gets through undisturbed.
const MOST_STEPS = 80;

/** A record of a timeline, as far as it matters here. */
interface Kept {
  record: { words: string; photos: unknown[] };
}

/** How many files the mini-program keeps on a phone. */
const keptFiles = (app: Weapp): number => readdirSync(app.userFolder, { recursive: true }).length;

/** Whether the phone keeps nothing any more that is on its way; the page says so only once it has been drawn. */
const hasSentAll = (app: Weapp): boolean => {
  const kept = app.storage.get('zongping.outbox');
  return (
    (kept === undefined || (JSON.parse(String(kept)) as unknown[]).length === 0) &&
    !app.screen.text.includes('等着送出')
  );
};

describe('the app in WeChat is ended between any two steps of a hand-in', () => {
  let house: EvidenceWorld;
  let parent: Client;
  let phone: Weapp | undefined;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    parent = await house.parent('安春', 'TERMS', 'PHOTOS');
  });

  async function start(network = 'wifi'): Promise<Weapp> {
    const app = await weappOf(parent, phone, network);
    await app.see('的这几天');
    return (phone = app);
  }

  /** Writes a record with a photo and hands it in; the app is ended after so many steps from there. */
  async function handIn(words: string, steps: number, isConnected: boolean): Promise<boolean> {
    const app = await start();
    await app.tap('记一刻');
    await app.see('这是什么');
    app.files = [{ name: 'a.jpg', path: await photoFile(steps) }];
    if (!isConnected) app.network = 'none';
    const before = keptFiles(app);
    await app.tap('拍一张，或从相册选');
    await app.until(() => keptFiles(app) > before, 8_000, 'the photo kept on the phone');
    await app.type('一句话', words);
    app.endsAfter = app.steps + steps;
    await app.tap('记下来');
    if (!isConnected) app.network = 'wifi';
    const isThrough = () => app.screen.text.includes('的这几天') && !app.screen.text.includes('等着送出');
    await app.until(() => app.isEnded || isThrough(), 8_000, `the end of ${words}: ${app.screen.text}`);
    expect(app.close()).toEqual([]);
    return !app.isEnded;
  }

  /** Opens the app again: what was on its way goes by itself, what was not finished is handed in. */
  async function goOn(): Promise<void> {
    const app = await start();
    await app.until(() => hasSentAll(app), 8_000, `an empty outbox: ${app.screen.text}`);
    await app.tap('记一刻');
    await app.see('这是什么');
    if (app.screen.text.includes('接着上次没写完的')) {
      await app.tap('记下来');
      await app.see('的这几天');
      await app.until(() => hasSentAll(app), 8_000, `an empty outbox: ${app.screen.text}`);
    }
    expect(app.close()).toEqual([]);
  }

  test.each([
    ['with a network', true],
    ['when the network comes back after the hand-in', false],
  ])(
    '%s: one record with its photo, never none and never two',
    async (_, isConnected) => {
      let ended = 0;
      for (let steps = 1; steps < MOST_STEPS; steps += 1) {
        const words = `${isConnected ? '连着' : '断过'}，第 ${steps} 步`;
        const isThrough = await handIn(words, steps, isConnected);
        if (!isThrough) await goOn();
        const kept = async () =>
          (await house.timeline(parent, '安春')).filter(({ record }: Kept) => record.words === words);
        await comesTo(
          async () => JSON.stringify([words, (await kept()).map(({ record }: Kept) => record.photos.length)]),
          JSON.stringify([words, [1]]),
        );
        if (isThrough) break;
        ended += 1;
      }
      expect(ended).toBeGreaterThan(5);
      expect(ended).toBeLessThan(MOST_STEPS - 1);
    },
    240_000,
  );
});
