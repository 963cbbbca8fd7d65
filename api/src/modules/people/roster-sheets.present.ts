import type { Context } from '../../kernel/context.js';
import { notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { RestOfSheet, SheetsSeen } from './roster/match-types.js';
import { SHEET_KIND_NAMES } from './roster/types.js';
import { fieldsFor, letterOf } from './roster-import/corrected-sheet.js';
import { openSheets } from './roster-import/seal-sheets.js';
import { findSheetsSealed, loadVisibleImport } from './roster-import.queries.js';
import type { RefusedSheetType, RosterSheetType } from './roster-sheets.types.js';

interface ImportPlace {
  id: Id;
  schoolId: Id;
}

/** What the sheets of an import hold, for whoever may see the import. */
async function loadSheets(ctx: Context, { id, schoolId }: ImportPlace): Promise<SheetsSeen> {
  return openSheets(ctx, id, await findSheetsSealed(ctx, schoolId, id));
}

/** The sheets of an import as they were understood; none once it is written. */
export async function presentSheets(ctx: Context, place: ImportPlace): Promise<RosterSheetType[]> {
  const { sheets, courses } = await loadSheets(ctx, place);
  return sheets.map(({ heads, columns, ...sheet }, index) => ({
    ...sheet,
    index,
    firstRows: heads,
    columns: columns.map((column) => ({ ...column, letter: letterOf(column.index) })),
    fields: sheet.kind ? fieldsFor(sheet.kind, courses) : [],
  }));
}

/** How many rows of each sheet were refused and can be taken away. */
export async function presentRefusedSheets(ctx: Context, place: ImportPlace): Promise<RefusedSheetType[]> {
  const { rest } = await loadSheets(ctx, place);
  return rest.map(({ file, kind, count }) => ({ file, kindName: SHEET_KIND_NAMES[kind], rowCount: count }));
}

/** GL-1: the refused rows of a sheet, for those who keep the rolls. */
export async function readRefusedRows(
  ctx: Context,
  importId: Id,
  file: string | null,
): Promise<{ schoolId: Id; rest: RestOfSheet }> {
  const { id, school_id: schoolId } = await loadVisibleImport(ctx, importId);
  const rest = (await loadSheets(ctx, { id, schoolId })).rest.find((one) => one.file === file);
  if (!rest) throw notFound('这张表里没有导入的行');
  if (rest.rows.length === 0)
    throw ruleBroken(`“${rest.file}”有 ${rest.count} 行不能导入，多半是列读错了。请先核对列，重新试读以后再下载。`);
  return { schoolId, rest };
}
