import { createHash, randomBytes } from 'node:crypto';
import { Sitting } from '../../kernel/actor.js';
import { instantOf, millisecondsOf, type Instant } from '../../kernel/time.js';

const MINUTE_MS = 60_000;

/** How long a session lasts. */
const SESSION_DAYS = 30;

/** OP-3: how long a borrowed device is one child's. */
export const BORROWED_MINUTES = 20;

/** Until when a session holds that is opened now. */
export const sessionEnd = (sitting: Sitting, now: Instant): Instant => {
  const minutes = sitting === Sitting.OWN ? SESSION_DAYS * 24 * 60 : BORROWED_MINUTES;
  return instantOf(millisecondsOf(now) + minutes * MINUTE_MS);
};

/** A new secret token for a device. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
