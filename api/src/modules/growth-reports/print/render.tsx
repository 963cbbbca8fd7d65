import { renderToBuffer } from '@react-pdf/renderer';
import sharp from 'sharp';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { BookletContent } from '../content.rules.js';
import type { BookletPages, PrintedBooklet } from './booklet-pages.js';
import { Booklet, type Begins } from './booklet.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { placedPhotos, sheetsOf, type PictureOf } from './photos.js';

const DOTS_A_MILLIMETRE = 200 / 25.4;

sharp.cache(false);
sharp.concurrency(1);

const sizeOf = (hash: string, width: number, height: number): string => `${hash} ${width} ${height}`;

/** Cuts a photo to the place where it stands, as sharp as a printer can show it. */
const cut = (bytes: Uint8Array, width: number, height: number): Promise<Buffer> =>
  sharp(bytes)
    .resize(Math.round(width * DOTS_A_MILLIMETRE), Math.round(height * DOTS_A_MILLIMETRE), { fit: 'cover' })
    .jpeg({ quality: 82 })
    .toBuffer();

/** All pictures of a booklet at the sizes at which they stand. */
async function picturesOf({ content, photos }: BookletPages): Promise<PictureOf> {
  const pictures = new Map<string, Buffer>();
  for (const { moments } of content.sections) {
    for (const { width, height, photos: placed } of sheetsOf(placedPhotos(moments)).flat()) {
      for (const { photo } of placed) {
        const key = sizeOf(photo.hash, width, height);
        const bytes = photos[photo.hash];
        if (bytes && !pictures.has(key)) pictures.set(key, await cut(bytes, width, height));
      }
    }
  }
  return (hash, width, height) => pictures.get(sizeOf(hash, width, height)) ?? null;
}

serveRenderer<BookletPages, PrintedBooklet>(async (job) => {
  await openFonts();
  const content: BookletContent = legibleThroughout(job.content);
  const booklet = { ...job, content };
  const pictureOf = await picturesOf(booklet);
  const begins: Begins = new Map();
  const draw = () => renderToBuffer(<Booklet booklet={booklet} pictureOf={pictureOf} begins={begins} />);
  await draw();
  return { pdf: await draw() };
});
