import { instantOf, legalDateOf, type Instant, type LegalDate } from './time.js';

/** The only source of the current time. */
export interface Clock {
  now(): Instant;
  today(): LegalDate;
}

/** A clock that can be set and moved; it runs on with the machine's time. Used by demo worlds and tests. */
export class AdjustableClock implements Clock {
  private offset = 0;

  now(): Instant {
    return instantOf(Date.now() + this.offset);
  }

  today(): LegalDate {
    return legalDateOf(this.now());
  }

  set(milliseconds: number): void {
    this.offset = milliseconds - Date.now();
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}
