import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FileMissing, openFileStore, type FileStore } from '../../../api/src/platform/files/index.js';
import { S3StandIn } from '../../support/s3-stand-in.js';

interface Opened {
  store: FileStore;
  close(): Promise<unknown>;
}

async function openFolder(): Promise<Opened> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zongping-files-'));
  return { store: openFileStore(folder), close: () => rm(folder, { recursive: true }) };
}

async function openS3(): Promise<Opened> {
  const standIn = new S3StandIn('school-files', {
    accessKeyId: 'KEYOFTHETEST',
    secretAccessKey: 'a/secret+with@signs:in it',
    region: 'cn-test-1',
  });
  const host = await standIn.listen();
  const secret = encodeURIComponent(standIn.credentials.secretAccessKey);
  const url = `s3://KEYOFTHETEST:${secret}@${host}/school-files/photos/2026?region=cn-test-1&insecure=1`;
  return { store: openFileStore(url), close: () => standIn.close() };
}

const bytesOf = (text: string): Buffer => Buffer.from(text);

describe.each([
  ['a folder', openFolder],
  ['an S3 bucket', openS3],
])('%s', (_, open) => {
  let opened: Opened;
  let store: FileStore;

  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.close());

  test('gives back the bytes that were put', async () => {
    await store.put('one', bytesOf('第一'));
    await store.put('two', bytesOf('second'));

    expect((await store.get('one')).toString()).toBe('第一');
    expect((await store.get('two')).toString()).toBe('second');
  });

  test('keeps an empty file and every byte there is', async () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_unused, byte) => byte));
    await store.put('empty', Buffer.alloc(0));
    await store.put('every', every);

    expect(await store.get('empty')).toHaveLength(0);
    expect((await store.get('every')).equals(every)).toBe(true);
  });

  test('puts a part of a larger buffer, not the buffer around it', async () => {
    const around = bytesOf('xxxxinsidexxxx');
    await store.put('part', new Uint8Array(around.buffer, around.byteOffset + 4, 6));

    expect((await store.get('part')).toString()).toBe('inside');
  });

  test('overwrites what was there, longer by shorter', async () => {
    await store.put('same', bytesOf('a longer text'));
    await store.put('same', bytesOf('short'));

    expect((await store.get('same')).toString()).toBe('short');
  });

  test('keeps files under keys with folders apart', async () => {
    await store.put('school-1/ab/cd.jpg', bytesOf('1'));
    await store.put('school-2/ab/cd.jpg', bytesOf('2'));

    expect((await store.get('school-1/ab/cd.jpg')).toString()).toBe('1');
    expect((await store.get('school-2/ab/cd.jpg')).toString()).toBe('2');
  });

  test('says that a file is missing, before it was put and after it was removed', async () => {
    await expect(store.get('gone')).rejects.toThrow(FileMissing);
    await store.put('gone', bytesOf('x'));
    await store.remove('gone');
    await expect(store.get('gone')).rejects.toThrow(FileMissing);
  });

  test('removes one file only, and a missing one without complaint', async () => {
    await store.put('stays', bytesOf('x'));
    await store.remove('never-there');
    await store.remove('stays-not');

    expect((await store.get('stays')).toString()).toBe('x');
  });

  test('carries ten megabytes unchanged', async () => {
    const large = randomBytes(10 * 1024 * 1024);
    await store.put('large/photo.jpg', large);

    expect((await store.get('large/photo.jpg')).equals(large)).toBe(true);
  });

  test('shows a reader the old or the new file, never a mixture', async () => {
    const [old, young] = [Buffer.alloc(2_000_000, 'o'), Buffer.alloc(2_000_000, 'y')];
    await store.put('shared', old);
    const writing = store.put('shared', young);
    const seen = await Promise.all(Array.from({ length: 10 }, () => store.get('shared')));
    await writing;

    expect(seen.every((bytes) => bytes.equals(old) || bytes.equals(young))).toBe(true);
    expect((await store.get('shared')).equals(young)).toBe(true);
  });

  test.each([
    '',
    '/etc/passwd',
    '../out',
    'a/../../out',
    'a//b',
    'a/',
    '.unfinished/x',
    'a/.x',
    'A',
    'a b',
    'a\0b',
    'a?b',
    'a%2e',
    '钥',
    'a\\b',
  ])('refuses %j as a key', async (key) => {
    await expect(store.put(key, bytesOf('x'))).rejects.toThrow('Not a file key.');
    await expect(store.get(key)).rejects.toThrow('Not a file key.');
    await expect(store.remove(key)).rejects.toThrow('Not a file key.');
  });
});
