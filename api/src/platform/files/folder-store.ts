import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { assertFileKey, FileMissing, type FileStore } from './file-store.js';

const UNFINISHED = '.unfinished';
const DAY_MS = 86_400_000;

/** Files in a local folder. A file appears whole or not at all. */
export class FolderStore implements FileStore {
  private readonly root: string;
  private readonly unfinished: string;
  private swept: Promise<void> | null = null;

  constructor(folder: string) {
    this.root = resolve(folder);
    // No key can name it: keys begin with a letter or digit.
    this.unfinished = join(this.root, UNFINISHED);
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await (this.swept ??= this.sweep());
    const temporary = join(this.unfinished, randomBytes(12).toString('hex'));
    try {
      await writeFile(temporary, bytes, { flush: true, flag: 'wx' });
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await keepDirectory(dirname(path));
  }

  async get(key: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      throw isMissing(error) ? new FileMissing() : error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    assertFileKey(key);
    return join(this.root, key);
  }

  /** Removes what was left unfinished by processes that ended long ago. */
  private async sweep(): Promise<void> {
    await mkdir(this.unfinished, { recursive: true });
    for (const name of await readdir(this.unfinished)) {
      const path = join(this.unfinished, name);
      const age = Date.now() - (await stat(path)).mtimeMs;
      if (age > DAY_MS) await rm(path, { force: true });
    }
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

// A renamed file outlives a power cut once its folder is written; Windows cannot open folders.
async function keepDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
