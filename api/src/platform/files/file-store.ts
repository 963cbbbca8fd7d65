/** Keeps bytes under a key. A key is made by us: names of letters, digits, `-` and `.`, joined by `/`. */
export interface FileStore {
  /** Keeps the bytes; from the moment this returns they are read whole, until then what was there before. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes; throws `FileMissing` when nothing is kept under this key. */
  get(key: string): Promise<Buffer>;
  /** Removes what is kept; removing what is not there is no fault. */
  remove(key: string): Promise<void>;
}

/** Nothing is kept under the key. */
export class FileMissing extends Error {
  constructor() {
    super('Nothing is kept under this key.');
    this.name = 'FileMissing';
  }
}

const KEY_SHAPE = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
const MAX_KEY_LENGTH = 500;

/** Throws when a text is no key of a file. */
export function assertFileKey(key: string): void {
  if (key.length > MAX_KEY_LENGTH || key.includes('..') || !KEY_SHAPE.test(key)) throw new Error('Not a file key.');
}
