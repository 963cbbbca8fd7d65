import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import type { SheetKind } from '../roster/types.js';
import { correctedSheet } from '../roster-import/corrected-sheet.js';
import { holdManagedImport } from '../roster-import/load-import.js';
import { correctionsOf, keptFiles } from '../roster-import/roster-files.js';
import { openSheets } from '../roster-import/seal-sheets.js';
import { RosterImportState } from '../roster-import.lifecycle.js';
import { haveRead } from './read-roster-import.js';

/** What is said of a column. */
export interface ColumnSaid {
  /** Index of the column, from 0. */
  column: number;
  /** What it is; null: it is not read. */
  field: string | null;
}

/** What is said of a sheet. Nothing at all: the system is to guess again. */
export interface SheetSaid {
  /** Place of the sheet among those of the import, from 0. */
  sheet: number;
  kind?: SheetKind | null;
  headerRow?: number | null;
  columns?: ColumnSaid[] | null;
}

const OVER = '这次导入的表格已经用完，不能再改列。请重新上传表格。';
const STALE = '这次导入正在读取，或已经处理过了，请刷新后查看。';

/** GL-1: keeps how a person understands the sheets of a previewed import, and has them read again that way. */
export async function correctRosterSheets(
  change: Change,
  input: { importId: Id; sheets: SheetSaid[] },
): Promise<{ id: Id }> {
  const entry = await holdManagedImport(change, input.importId);
  if (entry.state !== RosterImportState.PREVIEWED) throw conflict(STALE, { state: entry.state });
  const seen = openSheets(change, entry.id, entry.sheetsSealed);
  if (seen.sheets.length === 0) throw conflict(OVER);
  if (input.sheets.length === 0) throw invalidInput('sheets', '没有说要改哪一张表。请改好列以后再重新试读。');
  const corrections = keptFiles(entry).map((_, at) => correctionsOf(entry)[at] ?? null);
  const said = new Set<number>();
  for (const one of input.sheets) {
    if (said.has(one.sheet) || !seen.sheets[one.sheet])
      throw invalidInput('sheets', '要改的表和这次导入的表对不上，请刷新后再改。');
    said.add(one.sheet);
    corrections[one.sheet] = correctedSheet(seen, one, corrections[one.sheet] ?? null);
  }
  entry.corrections = corrections.some((one) => one !== null) ? JSON.stringify(corrections) : null;
  await haveRead(change, entry, personIn(change.actor, entry.schoolId));
  const subject = { kind: 'rosterImport', id: entry.id };
  const detail = { sheets: said.size, columns: input.sheets.flatMap(({ columns }) => columns ?? []).length };
  change.announce({ schoolId: entry.schoolId, kind: 'people.roster-corrected', subject, detail });
  return { id: entry.id };
}
