// A process of its own: it opens what strangers send, holds no key and may be ended at any time.
// It imports no file of ours, so that Node can run it as it stands.
import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A photo decoded and written anew. */
export interface DecodedPhoto {
  image: Buffer;
  thumb: Buffer;
  width: number;
  height: number;
  exif: Buffer | null;
  originalHash: string;
  imageHash: string;
  perceptualHash: string;
}

/** A round place that must not be recognised, in ten-thousandths: of the width, of the height, and of the width. */
export interface Blur {
  x: number;
  y: number;
  r: number;
}

/** What a decoder is asked. */
export interface DecoderWish {
  bytes: Uint8Array;
  blurs: readonly Blur[];
}

/** What a decoder answers: the photo, or that it cannot be read. */
export type DecoderAnswer = { photo: DecodedPhoto } | { broken: string };

const MAX_PIXELS = 50_000_000;
const LONG_EDGE = 1600;
const THUMB_EDGE = 400;
const IDLE_MS = 60_000;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Each bit: whether a place of a 9 × 8 grey picture is darker than its right neighbour. */
function differenceHash(grey: Buffer): string {
  let hash = 0n;
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column;
      hash = (hash << 1n) | (grey[at]! < grey[at + 1]! ? 1n : 0n);
    }
  return hash.toString(16).padStart(16, '0');
}

interface Raster {
  data: Buffer;
  info: { width: number; height: number; channels: number };
}

/** The span of cells of a mosaic that touch a circle, cut to the picture. */
function* cellsOf(from: number, to: number, cell: number, most: number): Generator<[number, number]> {
  for (let at = from; at < to; at += cell) {
    const span: [number, number] = [Math.max(0, at), Math.min(most, at + cell)];
    if (span[0] < span[1]) yield span;
  }
}

/** Replaces what lies in a circle by the means of four cells across: what was there cannot be told from it. */
function mosaic({ data, info: { width, height, channels } }: Raster, blur: Blur): void {
  const [x, y] = [Math.round((blur.x * width) / 10_000), Math.round((blur.y * height) / 10_000)];
  const radius = Math.max(8, Math.round((blur.r * width) / 10_000));
  const cell = Math.ceil(radius / 2);
  for (const [top, bottom] of cellsOf(y - radius, y + radius + 1, cell, height))
    for (const [left, right] of cellsOf(x - radius, x + radius + 1, cell, width))
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let row = top; row < bottom; row++)
          for (let column = left; column < right; column++) sum += data[(row * width + column) * channels + channel]!;
        const mean = Math.round(sum / ((bottom - top) * (right - left)));
        for (let row = top; row < bottom; row++)
          for (let column = left; column < right; column++)
            if ((column - x) ** 2 + (row - y) ** 2 <= radius ** 2)
              data[(row * width + column) * channels + channel] = mean;
      }
}

async function decode({ bytes, blurs }: DecoderWish): Promise<DecodedPhoto> {
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS });
  const { exif } = await source.metadata();
  const { data, info } = await source
    .autoOrient()
    .resize(LONG_EDGE, LONG_EDGE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const blur of blurs) mosaic({ data, info }, blur);
  // From here on only pixels are left: nothing else of the upload can reach what is kept.
  const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const image = await pixels().jpeg({ quality: 80 }).toBuffer();
  const small = pixels().resize(THUMB_EDGE, THUMB_EDGE, { fit: 'inside', withoutEnlargement: true });
  const grey = await pixels().resize(9, 8, { fit: 'fill' }).greyscale().raw().toBuffer();
  return {
    image,
    thumb: await small.jpeg({ quality: 75 }).toBuffer(),
    width: info.width,
    height: info.height,
    exif: exif ?? null,
    originalHash: sha256(bytes),
    imageHash: sha256(image),
    perceptualHash: differenceHash(grey),
  };
}

const idle = setTimeout(() => process.exit(), IDLE_MS);

process.on('disconnect', () => process.exit());
// The parent decides when a decoder ends, also on Ctrl-C.
process.on('SIGINT', () => {});

process.on('message', (wish: DecoderWish) => {
  idle.refresh();
  void decode(wish).then(
    (photo) => process.send!({ photo } satisfies DecoderAnswer),
    (error: unknown) => process.send!({ broken: String(error) } satisfies DecoderAnswer),
  );
});
