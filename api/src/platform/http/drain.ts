import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_MS = 5_000;

/**
 * Takes in and throws away a refused body that nobody has begun to read: a connection that is closed with bytes still
 * on their way is reset, and the sender never reads why. Bounded, so that nobody can keep the server busy with it.
 */
export function drained(request: IncomingMessage): Promise<void> {
  if (request.readableDidRead || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let left = MOST_BYTES;
    const timer = setTimeout(resolve, MOST_MS);
    const over = () => {
      clearTimeout(timer);
      resolve();
    };
    request.on('data', (chunk: Buffer) => void ((left -= chunk.length) < 0 && over()));
    request.once('end', over).once('close', over).once('error', over);
  });
}
