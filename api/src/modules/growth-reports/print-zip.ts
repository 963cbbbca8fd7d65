import type { Readable } from 'node:stream';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { PdfBinder } from '../../platform/printing/index.js';
import { findHashes, findVersion } from './growth-report.queries.js';
import { itemsOf, printedOf, type PrintedItem, type PrintItem, type PrintJobRow } from './print-job.queries.js';
import { SentZip } from './sent-zip.js';

/** What lies in the zip of a class: the booklets of all bound behind each other. */
const BOUND = '合订本（双面打印）.pdf';
/** The class and the child in the name of a booklet of a whole school. */
const BETWEEN = '/';

const csv = (lines: readonly string[]): Buffer => Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);

const classOf = ({ name }: PrintItem): string => name.split(BETWEEN)[0]!;

/** Booklets of a class as one PDF, each begun on the front of a sheet. */
async function bind(ctx: Context, zip: SentZip, name: string, items: readonly PrintedItem[]): Promise<void> {
  const file = zip.open(name);
  const binder = new PdfBinder((bytes) => file.write(bytes));
  for (const { key } of items) {
    binder.add(await ctx.files.get(key));
    await zip.drained();
  }
  binder.end();
  file.end();
}

/** What is in the zip of a class: how many pages each booklet has, its fingerprint, and what is not in it. */
function listOf(items: readonly PrintItem[], hashes: ReadonlyMap<Id, string>): Buffer {
  const lines = items.map(({ name, key, pages, versionId }) =>
    key ? `${name}.pdf,${pages},${hashes.get(versionId)}` : `${name},没有生成,`,
  );
  return csv(['文件,页数,内容指纹', ...lines]);
}

/**
 * A class: a PDF a child, all of them bound, and beside them the snapshots from which they were drawn: the SHA-256 of
 * each is the fingerprint that is printed.
 */
async function fillClass(ctx: Context, zip: SentZip, job: PrintJobRow): Promise<void> {
  const items = itemsOf(job);
  const printed = printedOf(items);
  const ids = items.map(({ versionId }) => versionId);
  await zip.add('目录.csv', listOf(items, await findHashes(ctx, job.school_id, ids)));
  for (const { name, key } of printed) await zip.add(`${name}.pdf`, await ctx.files.get(key));
  await bind(ctx, zip, BOUND, printed);
  for (const { name, versionId } of printed) {
    const version = await findVersion(ctx, job.school_id, versionId);
    await zip.add(`内容快照/${name}.json`, Buffer.from(version!.content));
  }
}

/** Where each booklet of a school is found: in which volume, from which page on; and what is not in any. */
function placesOf(items: readonly PrintItem[], hashes: ReadonlyMap<Id, string>): Buffer {
  const next = new Map<string, number>();
  const lines = items.map((item) => {
    const [of, child] = item.name.split(BETWEEN);
    if (item.key === null) return `${of},${child},没有生成,,`;
    const page = next.get(of!) ?? 1;
    next.set(of!, page + item.pages + (item.pages % 2));
    return `${of},${child},${page},${item.pages},${hashes.get(item.versionId)}`;
  });
  return csv(['班级,学生,从第几页起,页数,内容指纹', ...lines]);
}

/** A whole school: a bound volume a class, as the printer's takes it. */
async function fillSchool(ctx: Context, zip: SentZip, job: PrintJobRow): Promise<void> {
  const items = itemsOf(job);
  const ids = items.map(({ versionId }) => versionId);
  await zip.add('目录.csv', placesOf(items, await findHashes(ctx, job.school_id, ids)));
  for (const [name, bound] of Map.groupBy(printedOf(items), classOf)) await bind(ctx, zip, `${name}.pdf`, bound);
}

/** ZM-12: what was printed of a class or a school as one zip, read one file after the other while it is sent. */
export function printZip(ctx: Context, job: PrintJobRow): Readable {
  const zip = new SentZip(new Date(`${job.requested_at.slice(0, 10)}T12:00:00Z`));
  const fill = job.class_id === null ? fillSchool : fillClass;
  void fill(ctx, zip, job).then(
    () => zip.end(),
    (error: unknown) => zip.fail(error as Error),
  );
  return zip.out;
}
