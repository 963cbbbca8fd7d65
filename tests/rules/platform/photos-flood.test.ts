import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { Decoders } from '../../../api/src/platform/photos/decoders.js';
import { PhotoRefused, PhotosBusy, preparePhoto } from '../../../api/src/platform/photos/index.js';
import { scene } from '../../support/hostile-photos.js';

const MINUTE = 60_000;
const MEGABYTE = 1024 * 1024;
const LIMITS = { atOnce: 1, waiting: 5, waitingBytes: MEGABYTE, patienceMs: 20_000 };

const statusOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};

/** The decoders that this process has started. */
function decoderPids(): number[] {
  const own = new RegExp(`^PPid:\\s+${process.pid}$`, 'm');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && own.test(statusOf(name)))
    .map(Number);
}

const residentMegabytes = (): number =>
  decoderPids().reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(statusOf(String(pid)))?.[1] ?? 0) / 1024, 0);

const kindOf = (outcome: PromiseSettledResult<unknown>): string =>
  outcome.status === 'fulfilled' ? 'taken' : outcome.reason instanceof PhotosBusy ? 'busy' : String(outcome.reason);

const count = (kinds: string[], kind: string): number => kinds.filter((one) => one === kind).length;

let large: Buffer;

beforeAll(async () => {
  const plain = sharp({ create: { width: 10_000, height: 5000, channels: 3, background: '#807060' } });
  large = await plain.jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer();
}, MINUTE);

test(
  'a flood fills the line and no more; the others are asked to come again',
  async () => {
    const small = await scene(80, 60).jpeg().toBuffer();
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => preparePhoto(small)));
    const kinds = outcomes.map(kindOf);

    expect(kinds.slice(0, 42)).toEqual(Array(42).fill('taken'));
    expect(kinds.slice(42)).toEqual(Array(18).fill('busy'));
    expect(await preparePhoto(small)).toMatchObject({ width: 80 });
  },
  MINUTE,
);

test(
  'the line holds no more than 128 megabytes',
  async () => {
    const small = await scene(80, 60).jpeg().toBuffer();
    const heavy = Buffer.concat([small, Buffer.alloc(10 * MEGABYTE - small.length)]);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => preparePhoto(heavy)));
    const kinds = outcomes.map(kindOf);

    expect([count(kinds, 'taken'), count(kinds, 'busy')]).toEqual([14, 6]);
  },
  MINUTE,
);

test(
  'photos of fifty million pixels are decoded one after another, so that memory stays bounded',
  async () => {
    let most = 0;
    let over = false;
    const watching = (async () => {
      for (; !over; await pause(20)) most = Math.max(most, residentMegabytes());
    })();
    await Promise.all([preparePhoto(large), preparePhoto(large), preparePhoto(large)]);
    over = true;
    await watching;

    expect(most).toBeGreaterThan(50);
    // Two such photos at once take over a gigabyte; a busy machine gives memory back late.
    expect(most).toBeLessThan(900);
  },
  MINUTE,
);

test(
  'a decoder that is killed in the middle of a photo loses nothing',
  async () => {
    const decoders = new Decoders(LIMITS);
    const before = decoderPids();
    const working = decoders.decode({ bytes: large, blurs: [] }, 1);
    await pause(50);
    const started = decoderPids().filter((pid) => !before.includes(pid));
    started.forEach((pid) => process.kill(pid, 'SIGKILL'));

    expect(started).toHaveLength(1);
    expect(await working).toMatchObject({ width: 1600, height: 800 });
  },
  MINUTE,
);

test(
  'a photo that ends two decoders is refused, and the next one is taken',
  async () => {
    const decoders = new Decoders(LIMITS);
    const before = decoderPids();
    const working = decoders.decode({ bytes: large, blurs: [] }, 1).catch((error: unknown) => error);
    const killed = new Set<number>();
    while (killed.size < 2) {
      for (const pid of decoderPids().filter((one) => !before.includes(one) && !killed.has(one))) {
        process.kill(pid, 'SIGKILL');
        killed.add(pid);
      }
      await pause(5);
    }

    expect(await working).toBeInstanceOf(PhotoRefused);
    expect(await decoders.decode({ bytes: await scene(40, 30).png().toBuffer(), blurs: [] }, 1)).toMatchObject({
      width: 40,
    });
  },
  MINUTE,
);

test('a photo that takes too long is given up together with its decoder', async () => {
  const decoders = new Decoders({ ...LIMITS, patienceMs: 1 });
  const before = decoderPids();
  const failure = await decoders
    .decode({ bytes: await scene(40, 30).png().toBuffer(), blurs: [] }, 1)
    .catch((error: Error) => error);
  await pause(200);

  expect(failure).toBeInstanceOf(PhotoRefused);
  expect((failure as Error).message).toContain('很久');
  expect(decoderPids().filter((pid) => !before.includes(pid))).toEqual([]);
});

test('a decoder holds no setting of the installation', async () => {
  await preparePhoto(await scene(40, 30).png().toBuffer());
  const environments = decoderPids().map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));

  expect(environments.length).toBeGreaterThan(0);
  for (const environment of environments)
    expect(environment.split('\0').filter(Boolean)).toEqual([
      'MALLOC_ARENA_MAX=2',
      expect.stringMatching(/^NODE_CHANNEL_FD=/),
      expect.stringMatching(/^NODE_CHANNEL_SERIALIZATION_MODE=/),
    ]);
});
