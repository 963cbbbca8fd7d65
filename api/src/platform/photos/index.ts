import { instantOf, type Instant } from '../../kernel/time.js';
import type { Blur, DecodedPhoto } from './decoder.js';
import { Decoders } from './decoders.js';
import { inspectPhoto } from './inspect-photo.js';
import { takenAt } from './taken-at.js';

export type { Blur } from './decoder.js';
export { answerRefusal, missingAsNull, UPLOAD_LIMITS } from './answer-refusal.js';
export { PhotoRefused, PhotosBusy } from './photo-refused.js';

/** A photo as it is kept: written anew from its pixels, without any metadata. */
export interface PreparedPhoto extends Omit<DecodedPhoto, 'exif'> {
  /** When it was taken, by the camera's clock; null when that is not known. */
  takenOn: Instant | null;
}

const LARGE_PIXELS = 16_000_000;

const decoders = new Decoders({
  atOnce: 2,
  waiting: 40,
  waitingBytes: 128 * 1024 * 1024,
  patienceMs: 20_000,
});

/**
 * Checks an upload and writes it anew as JPEG with a thumbnail; places to be blurred are gone before anything is kept.
 * Throws `PhotoRefused`, or `PhotosBusy` under a flood.
 */
export async function preparePhoto(
  bytes: Uint8Array,
  now: Instant = instantOf(Date.now()),
  blurs: readonly Blur[] = [],
): Promise<PreparedPhoto> {
  const pixels = inspectPhoto(bytes);
  const { exif, ...photo } = await decoders.decode({ bytes, blurs }, pixels > LARGE_PIXELS ? 2 : 1);
  return { ...photo, takenOn: exif && takenAt(exif, now) };
}
