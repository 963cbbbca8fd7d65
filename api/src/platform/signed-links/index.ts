import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import { millisecondsOf } from '../../kernel/time.js';

export { SpentLink } from './spent-link.entity.js';

const MOST_ROUNDED = 10_000;

/** Makes and checks links that carry their own right: purpose, subject, expiry and a keyed hash. */
export class LinkSigner {
  /** Rounded tokens are the same for a while: a page of photos asks for each again and again. */
  private readonly rounded = new Map<string, string>();

  constructor(
    private readonly key: Buffer,
    private readonly clock: Clock,
  ) {}

  /** A token for a subject, good for some seconds. */
  sign(purpose: string, subject: string, seconds: number): string {
    const expires = Math.floor(millisecondsOf(this.clock.now()) / 1000) + seconds;
    return `${expires.toString(36)}.${this.mac(purpose, subject, expires)}`;
  }

  /** Like `sign`, but the expiry falls on whole periods: the same link for everybody for a while, so it can be cached. */
  signRounded(purpose: string, subject: string, seconds: number): string {
    const now = Math.floor(millisecondsOf(this.clock.now()) / 1000);
    const expires = (Math.floor(now / seconds) + 2) * seconds;
    const key = `${purpose} ${subject} ${expires}`;
    const known = this.rounded.get(key);
    if (known) return known;
    const token = `${expires.toString(36)}.${this.mac(purpose, subject, expires)}`;
    if (this.rounded.size >= MOST_ROUNDED) this.rounded.clear();
    this.rounded.set(key, token);
    return token;
  }

  /** Whether the token was made here for this purpose and subject and has not expired. */
  check(purpose: string, subject: string, token: unknown): boolean {
    // A parameter that is given twice comes as a list.
    if (typeof token !== 'string') return false;
    const [expiry = '', mac = ''] = token.split('.');
    const expires = Number.parseInt(expiry, 36);
    if (!(expires * 1000 > millisecondsOf(this.clock.now()))) return false;
    const expected = Buffer.from(this.mac(purpose, subject, expires));
    const given = Buffer.from(mac);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private mac(purpose: string, subject: string, expires: number): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([purpose, subject, expires]))
      .digest('base64url');
  }
}
