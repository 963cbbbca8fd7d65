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

async function decode(bytes: Uint8Array): Promise<DecodedPhoto> {
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS });
  const { exif } = await source.metadata();
  const { data, info } = await source
    .autoOrient()
    .resize(LONG_EDGE, LONG_EDGE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
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

process.on('message', (bytes: Uint8Array) => {
  idle.refresh();
  void decode(bytes).then(
    (photo) => process.send!({ photo } satisfies DecoderAnswer),
    (error: unknown) => process.send!({ broken: String(error) } satisfies DecoderAnswer),
  );
});
