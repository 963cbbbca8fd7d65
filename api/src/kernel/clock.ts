import { instantOf, legalDateOf, type Instant, type LegalDate } from './time.js';

/** The only source of the current time. */
export interface Clock {
  now(): Instant;
  today(): LegalDate;
}

/** A clock that can be set and moved; it runs on with the machine's time. Used by demo worlds and tests. */
export class AdjustableClock implements Clock {
  private offset = 0;
  /** The moment that was told last: a page of photos asks for the same millisecond again and again. */
  private last = { at: Number.NaN, now: '' as Instant, today: '' as LegalDate };

  now(): Instant {
    return this.moment().now;
  }

  today(): LegalDate {
    return this.moment().today;
  }

  private moment() {
    const at = Date.now() + this.offset;
    if (at === this.last.at) return this.last;
    const now = instantOf(at);
    return (this.last = { at, now, today: legalDateOf(now) });
  }

  set(milliseconds: number): void {
    this.offset = milliseconds - Date.now();
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}
