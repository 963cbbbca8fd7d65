import { instantOf, millisecondsOf, type Instant } from '../../kernel/time.js';

const SHANGHAI_MS = 8 * 3_600_000;

/** An instant as people write it in Shanghai: 2026-11-27 12:00. */
export const shownTime = (at: Instant): string => instantOf(millisecondsOf(at) + SHANGHAI_MS).slice(0, 16);
