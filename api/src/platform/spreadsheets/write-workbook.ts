import type ExcelJS from '@protobi/exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { LegalDate } from '../../kernel/time.js';

/** What a written cell may hold; null is an empty one. */
export type WrittenCell = string | number | boolean | null | { date: LegalDate };

/** What a sheet that leaves the house wears. */
export interface Dress {
  /** The row that is the heading; those above it say what the sheet is. */
  heading: number;
  /** How wide the columns are, in letters. */
  widths: readonly number[];
  /** What stands left, in the middle and right above and below every printed page. */
  header: readonly string[];
  footer: readonly string[];
  /** A picture, PNG, repeated behind the cells. */
  picture: Buffer;
}

/** How a sheet is written that people go on filling in. */
export interface Filling {
  /** Cells that ask for somebody: row and column from 1. */
  marked: readonly (readonly [row: number, column: number])[];
  /** A further worksheet that tells about this one. */
  about: { sheetName: string; rows: readonly (readonly string[])[] };
}

/** A workbook of one worksheet, and of another that tells about it. */
export interface WrittenWorkbook {
  sheetName: string;
  /** The heading is bold, and kept in sight; it is the first row when the sheet wears no dress. */
  rows: readonly (readonly WrittenCell[])[];
  /** The day on which it says that it was written: the same on one day is the same to the byte. */
  on: LegalDate;
  dress?: Dress;
  /** What is typed into such a sheet stays a text: Excel turns no long number into another and runs no formula. */
  filling?: Filling;
}

/** Writes an xlsx workbook. */
export async function writeWorkbook({ sheetName, rows, on, dress, filling }: WrittenWorkbook): Promise<Buffer> {
  // Six hundred modules that most processes never need.
  const { Workbook } = (await import('@protobi/exceljs')).default;
  const workbook = new Workbook();
  const written = new Date(`${on}T00:00:00Z`);
  Object.assign(workbook, { created: written, modified: written });
  const heading = dress?.heading ?? 1;
  const worksheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: heading }] });
  worksheet.addRows(rows.map((row) => row.map(valueOf)));
  worksheet.getRow(heading).font = { bold: true };
  if (dress) put(dress, worksheet, workbook);
  if (filling) prepare(filling, worksheet, workbook);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return Buffer.from(zipSync(parts, { mtime: written }));
}

const isDate = (cell: WrittenCell): cell is { date: LegalDate } => typeof cell === 'object' && cell !== null;

const valueOf = (cell: WrittenCell): string | number | boolean | null | Date =>
  isDate(cell) ? new Date(`${cell.date}T00:00:00Z`) : cell;

const TEXT = '@';
const DATE = 'yyyy-mm-dd';
const ASKING = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE0B2' } } as const;
const ABOUT_WIDTHS = [14, 90];

function prepare({ marked, about }: Filling, worksheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook): void {
  worksheet.columns.forEach((column) => (column.numFmt = TEXT));
  worksheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.numFmt = cell.value instanceof Date ? DATE : TEXT;
      cell.alignment = { vertical: 'top', wrapText: true };
    }),
  );
  for (const [row, column] of marked) worksheet.getCell(row, column).fill = ASKING;
  const second = workbook.addWorksheet(about.sheetName);
  second.addRows(about.rows.map((row) => [...row]));
  ABOUT_WIDTHS.forEach((width, index) => (second.getColumn(index + 1).width = width));
  second.eachRow((row) => row.eachCell((cell) => (cell.alignment = { vertical: 'top', wrapText: true })));
}

const PLACES = ['&L', '&C', '&R'];
const A4 = 9;

/** `&P` and `&N` are the number of a page and of all; any other `&` is only a sign. */
const printed = (parts: readonly string[]): string =>
  parts.map((part, index) => PLACES[index] + part.replace(/&(?![PN] 页)/g, '&&')).join('');

function put(dress: Dress, worksheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook): void {
  const { heading, widths, header, footer, picture } = dress;
  widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  if (heading > 1) worksheet.getRow(1).font = { bold: true, color: { argb: 'FFC00000' } };
  worksheet.headerFooter = { oddHeader: printed(header), oddFooter: printed(footer) };
  Object.assign(worksheet.pageSetup, {
    ...{ paperSize: A4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${heading}:${heading}`,
  });
  worksheet.addBackgroundImage(workbook.addImage({ buffer: picture as never, extension: 'png' }));
}
