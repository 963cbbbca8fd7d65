import type { Blur } from '../../platform/photos/index.js';

/** The most places that are blurred in one photo. */
export const MOST_BLURS = 100;
const WHOLE = 10_000;
/** A fingertip on a picture of a whole class, and half its width. */
const [SMALLEST, LARGEST] = [100, 5_000];

const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** Whether places lie in the picture and can be seen. */
export const areBlurs = (blurs: readonly Blur[]): boolean =>
  blurs.length <= MOST_BLURS &&
  blurs.every(({ x, y, r }) => within(x, 0, WHOLE) && within(y, 0, WHOLE) && within(r, SMALLEST, LARGEST));

/** The places that were kept with a photo. */
export const blursIn = (kept: string | null): Blur[] => (kept === null ? [] : (JSON.parse(kept) as Blur[]));
