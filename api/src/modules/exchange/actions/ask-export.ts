import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { ExportKey } from '../export.present.js';
import { PURPOSE_LENGTH, safeCell } from '../export.rules.js';
import type { ExportTableInput } from '../export.types.js';
import { exporterIn, type Exporter } from '../exporter.js';
import { TABLE_SOURCES, type ReadTable, type TableWanted } from '../sources/index.js';
import { TableExport } from '../table-export.entity.js';

/** An export that may be kept: read, counted, with its purpose. */
export interface PreparedExport {
  wanted: TableWanted;
  read: ReadTable;
  exporter: Exporter;
  purpose: ExportTableInput['purpose'];
  purposeWords: string;
}

function purposeOf(words: string): string {
  const said = words.replace(/\p{Cc}/gu, ' ').trim();
  const { least, most } = PURPOSE_LENGTH;
  if (said.length < least || said.length > most)
    throw invalidInput('purposeWords', `请写明这次导出做什么用，${least} 到 ${most} 个字。`);
  return said;
}

/** Reads the table once, so that nobody gets a link to what they may not see; before the transaction. */
export async function prepareExport(ctx: Context, input: ExportTableInput): Promise<PreparedExport> {
  const { purpose, purposeWords, clientMutationId: _, ...asked } = input;
  const said = purposeOf(purposeWords);
  const wanted = Object.fromEntries(
    Object.entries(asked).filter(([, choice]) => choice !== null && choice !== undefined),
  ) as unknown as TableWanted;
  const read = await readTable(ctx, wanted);
  if (read.rows.length === 0) throw ruleBroken('这张表里现在没有内容，不用导出。');
  return { wanted, read, exporter: await exporterIn(ctx, read.unitId), purpose, purposeWords: said };
}

const NO_CHOICE: Omit<TableWanted, 'table'> = {
  ...{ unitId: null, classId: null, termId: null, search: null, rate: null, counted: null, schoolYear: null },
  ...{ semester: null, frozen: null, work: null, drawId: null, state: null, grade: null, show: null, importId: null },
  ...{ kind: null, accounts: null, home: null, month: null, sort: null, roundId: null },
};

/** Reads a table with today's rights. */
export const readTable = (ctx: Context, wanted: TableWanted): Promise<ReadTable> =>
  TABLE_SOURCES[wanted.table](ctx, { ...NO_CHOICE, ...wanted });

/** Keeps that somebody takes a table away, and for what. */
export async function askExport(change: Change, prepared: PreparedExport): Promise<ExportKey> {
  const { wanted, read, exporter, purpose, purposeWords } = prepared;
  const [id, schoolId, rowCount] = [newId(), read.unitId, read.rows.length];
  change.em.create(TableExport, {
    ...{ id, schoolId, source: wanted.table, wanted: JSON.stringify(wanted), title: read.title },
    ...{ filters: read.filters.map(safeCell).join('；'), purpose, purposeWords: safeCell(purposeWords), rowCount },
    ...{ requestedById: exporter.personId, requestedAs: exporter.post, requestedAt: change.clock.now() },
    fetchedAt: null,
  } as never);
  const subject = { kind: 'tableExport', id };
  change.announce({
    schoolId,
    kind: 'exchange.export-asked',
    subject,
    detail: { table: wanted.table, purpose, rows: rowCount },
  });
  return { schoolId, exportId: id };
}
