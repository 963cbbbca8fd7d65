import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { FolderStore } from '../../../api/src/platform/files/folder-store.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SIZE = 3_000_000;

// Puts file after file, and the same file again and again, telling each one that is done.
const WRITER = `
import { FolderStore } from ${JSON.stringify(pathToFileURL(path.join(ROOT, 'api/src/platform/files/folder-store.ts')).href)};
const store = new FolderStore(process.argv[2]);
for (let round = 0; ; round++) {
  const bytes = Buffer.alloc(${SIZE}, 97 + (round % 26));
  await store.put('same', bytes);
  await store.put('file-' + round, bytes);
  process.stdout.write(round + '\\n');
}
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'zongping-killed-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Lets a writer work for a while, kills it, and answers how many rounds it told. */
async function writeUntilKilled(milliseconds: number): Promise<number> {
  const script = path.join(folder, 'writer.mjs');
  await writeFile(script, WRITER);
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', script, `${folder}/store`], {
    cwd: ROOT,
    env: { TS_NODE_PROJECT: path.join(ROOT, 'api/tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (part: Buffer) => (told += part.toString()));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await pause(milliseconds);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  return told.split('\n').length - 1;
}

const isWhole = (bytes: Buffer): boolean => bytes.length === SIZE && bytes.every((byte) => byte === bytes[0]);

test.each([3, 17, 40])(
  'a writer killed after %i ms leaves only whole files, and all that it told',
  async (milliseconds) => {
    const rounds = await writeUntilKilled(milliseconds);
    const names = (await readdir(path.join(folder, 'store'))).filter((name) => name !== '.unfinished');
    const files = await Promise.all(names.map((name) => readFile(path.join(folder, 'store', name))));

    expect(rounds).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(Array.from({ length: rounds }, (_, round) => `file-${round}`)));
    expect(files.every(isWhole)).toBe(true);
    expect((await new FolderStore(`${folder}/store`).get('same')).length).toBe(SIZE);
  },
);

test('what an ended writer left unfinished is swept away after a day, not before', async () => {
  const store = `${folder}/store`;
  await new FolderStore(store).put('a', Buffer.from('x'));
  await writeFile(`${store}/.unfinished/old`, 'half');
  await writeFile(`${store}/.unfinished/fresh`, 'half');
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(`${store}/.unfinished/old`, twoDaysAgo, twoDaysAgo);
  await new FolderStore(store).put('b', Buffer.from('y'));

  expect(await readdir(`${store}/.unfinished`)).toEqual(['fresh']);
});

test('a put that cannot be finished fails and leaves nothing behind', async () => {
  const store = new FolderStore(`${folder}/store`);
  await store.put('a/b', Buffer.from('x'));

  await expect(store.put('a', Buffer.from('a folder stands here'))).rejects.toThrow();
  expect(await readdir(`${folder}/store/.unfinished`)).toEqual([]);
  expect((await store.get('a/b')).toString()).toBe('x');
});
