import type { BookletContent } from '../content.rules.js';

/** Raised when the pages look different for the same content. */
export const PRINT_EDITION = 3;

/** Everything that the pages of a booklet are drawn from. */
export interface BookletPages {
  content: BookletContent;
  /** Hashes of the photos that may still be shown. */
  shown: string[];
  number: number;
  hash: string;
  code: string;
  /** ISO 8601. */
  publishedAt: string;
  verifyUrl: string;
  /** JPEG by hash, of those that are shown. */
  photos: Record<string, Uint8Array>;
}

/** A booklet as PDF. */
export interface PrintedBooklet {
  pdf: Uint8Array;
}
