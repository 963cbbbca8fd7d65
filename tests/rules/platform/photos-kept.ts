import sharp from 'sharp';
import { PhotoRefused, preparePhoto, type PreparedPhoto } from '../../../api/src/platform/photos/index.js';

// Quantisation, Huffman and frame, scan, restart, JFIF: what pixels need, and nothing that could carry a message.
const PIXEL_MARKERS = new Set([0xdb, 0xc4, 0xc0, 0xda, 0xdd, 0xe0]);

/** The segments of a JPEG that do not belong to its pixels, and bytes behind its end. */
export function foreignParts(jpeg: Buffer): string[] {
  const found: string[] = [];
  let at = 2;
  while (jpeg[at + 1] !== 0xd9) {
    const marker = jpeg[at + 1]!;
    if (jpeg[at] !== 0xff || at > jpeg.length) return [...found, `no marker at ${at}`];
    if (!PIXEL_MARKERS.has(marker)) found.push(`segment ${marker.toString(16)}`);
    at += 2 + jpeg.readUInt16BE(at + 2);
    if (marker === 0xda) while (jpeg[at] !== 0xff || isInsideScan(jpeg[at + 1]!)) at += 1;
  }
  return at + 2 === jpeg.length ? found : [...found, 'bytes behind the end'];
}

const isInsideScan = (next: number): boolean => next === 0 || (next >= 0xd0 && next <= 0xd7);

/** Whether image and thumbnail are whole, plain JPEGs of the announced size. */
export async function isPlainPhoto({ image, thumb, width, height }: PreparedPhoto): Promise<boolean> {
  const [large, small] = await Promise.all([image, thumb].map((jpeg) => sharp(jpeg, { failOn: 'warning' }).stats()));
  const { format, width: w, height: h } = await sharp(image).metadata();
  const plain = foreignParts(image).length + foreignParts(thumb).length === 0;
  return plain && format === 'jpeg' && w === width && h === height && large!.channels.length === small!.channels.length;
}

/** What became of an upload: the photo, or the words of the refusal; any other failure is thrown. */
export async function outcomeOf(bytes: Uint8Array): Promise<PreparedPhoto | string> {
  try {
    return await preparePhoto(bytes);
  } catch (error) {
    if (error instanceof PhotoRefused) return error.message;
    throw error;
  }
}

/** The words by which an upload is refused; fails when it is taken. */
export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const outcome = await outcomeOf(bytes);
  return typeof outcome === 'string' ? outcome : 'It was taken.';
}

/** The colour of one place of a picture, given as parts of width and height. */
export async function colourAt(jpeg: Buffer, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(jpeg).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const [x, y] = [Math.floor(across * info.width), Math.floor(down * info.height)];
  return [...data.subarray((y * info.width + x) * info.channels).subarray(0, info.channels)];
}

/** How far two colours differ at most in one channel. */
export const distance = (one: number[], other: number[]): number =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 999))));
