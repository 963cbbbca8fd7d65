import { PassThrough, type Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findHashes, findVersion } from './growth-report.queries.js';
import { itemsOf, printedOf, type PrintItem, type PrintJobRow } from './print-job.queries.js';

/** The list that lies in a zip: what is in it, how many pages each has, its fingerprint, and what is not in it. */
function listOf(items: readonly PrintItem[], hashes: ReadonlyMap<Id, string>): string {
  const lines = items.map(({ name, key, pages, versionId }) =>
    key ? `${name}.pdf,${pages},${hashes.get(versionId)}` : `${name},没有生成,`,
  );
  return `\ufeff${['文件,页数,内容指纹', ...lines].join('\r\n')}\r\n`;
}

/**
 * ZM-12: the PDFs of a class as one zip, read one after the other while they are sent. Beside them lie the snapshots from
 * which they were drawn: the SHA-256 of each is the fingerprint that is printed.
 */
export function classZip(ctx: Context, job: PrintJobRow): Readable {
  const out = new PassThrough();
  const items = itemsOf(job);
  const mtime = new Date(`${job.requested_at.slice(0, 10)}T12:00:00Z`);
  const zip = new Zip((error, chunk, final) => {
    if (error) return void out.destroy(error);
    out.write(chunk);
    if (final) out.end();
  });
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = new ZipPassThrough(name);
    file.mtime = mtime;
    zip.add(file);
    file.push(bytes, true);
    if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
  };
  const fill = async (): Promise<void> => {
    const ids = items.map(({ versionId }) => versionId);
    await add('目录.csv', Buffer.from(listOf(items, await findHashes(ctx, job.school_id, ids))));
    for (const { name, key } of printedOf(items)) await add(`${name}.pdf`, await ctx.files.get(key));
    for (const { name, versionId } of printedOf(items)) {
      const version = await findVersion(ctx, job.school_id, versionId);
      await add(`内容快照/${name}.json`, Buffer.from(version!.content));
    }
    zip.end();
  };
  fill().catch((error: unknown) => out.destroy(error as Error));
  return out;
}
