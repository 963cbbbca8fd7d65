import { makeKeys } from '../config.js';

/** Prints a fresh set of keys for a production installation. */
export async function keysCommand(): Promise<number> {
  process.stdout.write(`${makeKeys()}\n`);
  return 0;
}
