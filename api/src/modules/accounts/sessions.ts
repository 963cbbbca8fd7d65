import { createHash, randomBytes } from 'node:crypto';

/** How long a session lasts. */
export const SESSION_DAYS = 30;

/** A new secret token for a device. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
