import type { Instant } from '../../kernel/time.js';

/** ZM-5: a change after the fact: who, when, from what to what, and why. */
export interface Correction {
  who: string;
  at: Instant;
  /** What it was for, by name. */
  from: string;
  /** What it is for since; null when it was taken back. */
  to: string | null;
  because: string;
}

/** The corrections of a row, oldest first. */
export const correctionsIn = (kept: string | null): Correction[] =>
  kept === null ? [] : (JSON.parse(kept) as Correction[]);

/** The same with one more. */
export const withCorrection = (kept: string | null, correction: Correction): string =>
  JSON.stringify([...correctionsIn(kept), correction]);
