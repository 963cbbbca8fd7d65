import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { instantOf, legalDateOf, millisecondsOf, type Instant } from '../../kernel/time.js';
import { loadVisibleUnit } from '../organisation/index.js';
import { searchedFor } from '../people/index.js';
import { seesExports } from './exchange.policy.js';
import { findExport, findExports } from './export.queries.js';
import { exportFileName, LINK_SECONDS, PURPOSE_NAMES, TABLE_NAMES } from './export.rules.js';
import type { TableDownloadType, TableExportPageType } from './export.types.js';

/** What the link of an export is signed for. */
export const EXPORT_PURPOSE = 'table export';

/** What the signature of a link covers. */
export const exportSubject = (schoolId: Id, exportId: Id): string => `${schoolId}/${exportId}`;

/** Where an export is kept. */
export interface ExportKey {
  schoolId: Id;
  exportId: Id;
}

/** The link of an export; asked again, the same time stays. */
export async function presentDownload(ctx: Context, { schoolId, exportId }: ExportKey): Promise<TableDownloadType> {
  const row = (await findExport(ctx, schoolId, exportId))!;
  const ends = millisecondsOf(row.requested_at) + LINK_SECONDS * 1000;
  const left = Math.max(0, Math.floor((ends - millisecondsOf(ctx.clock.now())) / 1000));
  const token = ctx.links.sign(EXPORT_PURPOSE, exportSubject(schoolId, exportId), left);
  return {
    ...{ exportId, rowCount: row.row_count, expiresAt: instantOf(ends) },
    url: `/downloads/tables/${schoolId}/${exportId}?token=${token}`,
    fileName: exportFileName(row.source, row.title, legalDateOf(row.requested_at)),
  };
}

/** Who took what away from a unit and for what, newest first; for those who answer for its data. */
export async function presentExports(
  ctx: Context,
  unitId: Id,
  { search, ...paged }: { search: string | null; first: number | null; after: string | null },
): Promise<TableExportPageType> {
  const page = pageRequest(paged.first, paged.after);
  const unit = await loadVisibleUnit(ctx, unitId);
  if (!seesExports(ctx.actor, unit.id)) throw forbidden('导出记录由校长、分管副校长和综评管理员查看。');
  const { nodes, nextCursor } = pageOf(await findExports(ctx, unit.id, page, searchedFor(search)), page.first);
  const exports = nodes.map((row) => ({
    ...{ id: row.id, table: row.source, tableName: TABLE_NAMES[row.source], title: row.title, filters: row.filters },
    ...{ rowCount: row.row_count, purpose: row.purpose, purposeName: PURPOSE_NAMES[row.purpose] },
    ...{ purposeWords: row.purpose_words, requestedBy: row.requested_by, requestedAs: row.requested_as },
    ...{ requestedAt: row.requested_at, fetchedAt: row.fetched_at as Instant | null },
  }));
  return { nodes: exports, nextCursor };
}
