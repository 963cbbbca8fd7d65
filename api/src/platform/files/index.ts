import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { randomBytes } from 'node:crypto';

/** Keeps bytes under a key. A key is made by us: letters, digits, `/`, `-`, `.`. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
}

const KEY_SHAPE = /^[a-z0-9][a-z0-9/.-]*$/;

/** Files in a local folder. A file appears whole or not at all. */
export class FolderStore implements FileStore {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, path);
  }

  get(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    const path = join(this.root, key);
    if (!KEY_SHAPE.test(key) || key.includes('..') || !path.startsWith(this.root + sep))
      throw new Error('Not a file key.');
    return path;
  }
}

/** Opens the store that FILES_URL names. */
export function openFileStore(filesUrl: string): FileStore {
  if (filesUrl.startsWith('s3://')) throw new Error('FILES_URL=s3://… 尚未支持，请先用文件夹。');
  return new FolderStore(filesUrl);
}
