import { ExportedTable } from '../export.rules.js';
import { classRoster } from './class-roster.js';
import { sheetRows } from './sheet-rows.js';
import type { TableSource } from './table-source.js';

export type { ReadTable, TableWanted } from './table-source.js';

/** From where each table is read. */
export const TABLE_SOURCES: Record<ExportedTable, TableSource> = {
  [ExportedTable.CLASS_ROSTER]: classRoster,
  [ExportedTable.SHEET_ROWS]: sheetRows,
};
