import { unzipSync, zipSync } from 'fflate';
import type { LegalDate } from '../../kernel/time.js';

/** What a written cell may hold; null is an empty one. */
type WrittenCell = string | number | null;

/** A workbook of one worksheet. */
export interface WrittenWorkbook {
  sheetName: string;
  /** The first is a heading: bold, and kept in sight. */
  rows: readonly (readonly WrittenCell[])[];
  /** The day on which it says that it was written: the same on one day is the same to the byte. */
  on: LegalDate;
}

/** Writes an xlsx workbook. */
export async function writeWorkbook({ sheetName, rows, on }: WrittenWorkbook): Promise<Buffer> {
  // Six hundred modules that most processes never need.
  const { Workbook } = (await import('@protobi/exceljs')).default;
  const workbook = new Workbook();
  const written = new Date(`${on}T00:00:00Z`);
  Object.assign(workbook, { created: written, modified: written });
  const worksheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.addRows(rows.map((row) => [...row]));
  worksheet.getRow(1).font = { bold: true };
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return Buffer.from(zipSync(parts, { mtime: written }));
}
