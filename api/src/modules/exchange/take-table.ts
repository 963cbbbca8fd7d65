import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { legalDateOf } from '../../kernel/time.js';
import { change } from '../../kernel/unit-of-work.js';
import { readTable } from './actions/ask-export.js';
import { fetchExport, usedUp } from './actions/fetch-export.js';
import { exportWorkbook } from './export-workbook.js';
import { EXPORT_PURPOSE, exportSubject, type ExportKey } from './export.present.js';
import { findExport } from './export.queries.js';
import { exportFileName } from './export.rules.js';
import type { TableWanted } from './sources/index.js';

/** A file that leaves the house. */
export interface TakenTable {
  fileName: string;
  bytes: Buffer;
}

/**
 * Makes the file of an export, once, for whoever asked for it: the rows are read now, with the rights of now, and go
 * nowhere but into the answer. The audit log has it before a byte leaves.
 */
export async function takeTable(ctx: Context, key: ExportKey, token: string | undefined): Promise<TakenTable> {
  const { schoolId, exportId } = key;
  if (!ctx.links.check(EXPORT_PURPOSE, exportSubject(schoolId, exportId), token)) throw usedUp();
  const row = await findExport(ctx, schoolId, exportId);
  if (!row || row.fetched_at) throw usedUp();
  if (personIn(ctx.actor, schoolId) !== row.requested_by_id) throw notFound('这次导出');
  const read = await readTable(ctx, JSON.parse(row.wanted) as TableWanted);
  const at = ctx.clock.now();
  const bytes = await exportWorkbook({ row, read, at });
  await change(
    ctx,
    (unit) => fetchExport(unit, { ...key, rows: read.rows.length }),
    async () => undefined,
  );
  return { fileName: exportFileName(row.source, row.title, legalDateOf(at)), bytes };
}
