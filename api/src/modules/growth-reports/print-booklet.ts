import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { isoOf, type Instant } from '../../kernel/time.js';
import { FileMissing } from '../../platform/files/index.js';
import { RenderProcess } from '../../platform/printing/index.js';
import { photoKey } from '../evidence/index.js';
import { photosOf, type BookletContent } from './content.rules.js';
import { findVersion } from './growth-report.queries.js';
import { PRINT_EDITION, type BookletPages, type PrintedBooklet } from './print/booklet-pages.js';
import { showsOf } from './withdrawn.js';

const SCRIPT = new URL(import.meta.url.endsWith('.ts') ? './print/render.tsx' : './print/render.js', import.meta.url);

const printer = new RenderProcess<BookletPages, PrintedBooklet>(SCRIPT, { memoryMb: 768, patienceMs: 120_000 });

/** A booklet that lies ready as PDF in the file store. */
export interface KeptBooklet {
  key: string;
  pages: number;
}

const keyOf = (schoolId: Id, pages: Omit<BookletPages, 'photos'>): string => {
  const hash = createHash('sha256')
    .update(canonicalJson({ edition: PRINT_EDITION, pages }))
    .digest('hex');
  return `booklets/${schoolId}/${hash.slice(0, 2)}/${hash}.pdf`;
};

const PAGE = /\/Type \/Page\b(?!s)/g;
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(PAGE)?.length ?? 0;

async function bytesOr<T>(read: Promise<Buffer>, otherwise: T): Promise<Buffer | T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof FileMissing) return otherwise;
    throw error;
  }
}

async function photosFor(ctx: Context, schoolId: Id, hashes: readonly string[]): Promise<Record<string, Uint8Array>> {
  const photos: Record<string, Uint8Array> = {};
  for (const hash of hashes) {
    const bytes = await bytesOr(ctx.files.get(photoKey(schoolId, hash, 'image')), null);
    if (bytes) photos[hash] = bytes;
  }
  return photos;
}

/** What is printed of a version, without the photos themselves. */
async function pagesOf(ctx: Context, schoolId: Id, versionId: Id): Promise<Omit<BookletPages, 'photos'>> {
  const row = await findVersion(ctx, schoolId, versionId);
  if (!row) throw notFound('这一版报告单（册）');
  const content = JSON.parse(row.content) as BookletContent;
  const shows = await showsOf(ctx, { schoolId, photos: row.photos }, content);
  const shown = photosOf(content).filter(({ recordId }) => shows(recordId));
  return {
    content,
    shown: [...new Set(shown.map(({ photo }) => photo.hash))].sort(),
    number: row.number,
    hash: row.hash,
    code: row.code,
    publishedAt: isoOf(row.published_at as Instant),
    verifyUrl: `${ctx.publicUrl}/#/pages/verify-code/index?code=${row.code}`,
  };
}

/** ZM-12: the PDF of a version; drawn once, then kept under what it shows, so that the same is never drawn twice. */
export async function printBooklet(ctx: Context, schoolId: Id, versionId: Id): Promise<KeptBooklet> {
  const pages = await pagesOf(ctx, schoolId, versionId);
  const key = keyOf(schoolId, pages);
  const kept = await bytesOr(ctx.files.get(key), null);
  if (kept) return { key, pages: countPages(kept) };
  const { pdf } = await printer.render({ ...pages, photos: await photosFor(ctx, schoolId, pages.shown) });
  const bytes = Buffer.from(pdf);
  await ctx.files.put(key, bytes);
  return { key, pages: countPages(bytes) };
}
