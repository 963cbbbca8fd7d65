/** No photo leaves the phone larger than this: the long edge in pixels, and the bytes. */
export const LONG_EDGE = 1600;
export const MOST_BYTES = 500 * 1024;
/** How well a photo is kept, in per cent, the next where the one before is still too large. */
export const QUALITIES = [82, 70, 55, 40];
