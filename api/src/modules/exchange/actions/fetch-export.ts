import { conflict } from '../../../kernel/errors.js';
import type { Change } from '../../../kernel/context.js';
import type { ExportKey } from '../export.present.js';
import { TableExport } from '../table-export.entity.js';

/** Says that a link is of no use any more. */
export const usedUp = () => conflict('这个下载链接已经用过或过期。请回到原来的页面，重新导出一次。');

/** Uses the link of an export up, with the rows that are in the file; of two at once one wins. */
export async function fetchExport(change: Change, { schoolId, exportId, rows }: ExportKey & { rows: number }) {
  const kept = await change.em.findOneOrFail(TableExport, { schoolId, id: exportId });
  if (kept.fetchedAt) throw usedUp();
  Object.assign(kept, { fetchedAt: change.clock.now(), rowCount: rows });
  const subject = { kind: 'tableExport', id: exportId };
  const detail = { table: kept.source, purpose: kept.purpose, rows };
  change.announce({ schoolId, kind: 'exchange.table-exported', subject, detail });
}
