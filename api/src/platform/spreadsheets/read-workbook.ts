import type ExcelJS from '@protobi/exceljs';
import type { LegalDate } from '../../kernel/time.js';
import { type Cell, EMPTY_CELL, isBlank, numberCell, type Sheet, type SheetRow, textCell } from './sheet.js';
import { guardArchive } from './unpack.js';
import {
  notAWorkbook,
  type SpreadsheetLimits,
  tooManyColumns,
  tooManyRows,
  UnreadableSpreadsheet,
} from './unreadable-spreadsheet.js';

/** Parts that hold no values; a drop-down list over a whole column would be spread over a million cells. */
const IGNORED =
  'dataValidations conditionalFormatting sheetProtection autoFilter rowBreaks drawing legacyDrawing picture'
    .split(' ')
    .concat('tableParts', 'extLst', 'headerFooter', 'pageSetup');

/** Sheets with borders far beyond their content are usual: blank cells may be so many times more. */
const BLANK_SHARE = 5;

/** Reads the first worksheet with content of an xlsx workbook. */
export async function readWorkbook(fileName: string, bytes: Buffer, limits: SpreadsheetLimits): Promise<Sheet> {
  await guardArchive(bytes, limits);
  const worksheets = (await load(bytes, limits)).worksheets;
  let found: Sheet | undefined;
  const further: string[] = [];
  for (const worksheet of worksheets) {
    const rows = rowsOf(worksheet, limits);
    if (rows.length === 0) continue;
    if (found) further.push(worksheet.name);
    else found = { fileName, sheetName: worksheet.name, rows, notes: [] };
  }
  if (!found) throw emptyWorkbook();
  return further.length === 0 ? found : { ...found, notes: [furtherSheets(found.sheetName, further)] };
}

const emptyWorkbook = (): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet('这个文件里没有内容。请检查是不是传错了文件。');

const furtherSheets = (read: string, further: string[]): string =>
  `只读了工作表“${read}”。还有内容的工作表没有读：${further.join('、')}。需要时请另存为单独的文件。`;

async function load(bytes: Buffer, limits: SpreadsheetLimits): Promise<ExcelJS.Workbook> {
  // Six hundred modules that most processes never need.
  const { Workbook } = (await import('@protobi/exceljs')).default;
  const workbook = new Workbook();
  const { rows, columns } = limits;
  const options = { maxRows: rows * BLANK_SHARE, maxCols: columns * BLANK_SHARE, ignoreNodes: IGNORED };
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, options as Partial<ExcelJS.XlsxReadOptions>);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/max row count/i.test(message)) throw tooManyRows(limits);
    if (/max column count/i.test(message)) throw tooManyColumns(limits);
    throw notAWorkbook();
  }
  return workbook;
}

function rowsOf(worksheet: ExcelJS.Worksheet, limits: SpreadsheetLimits): SheetRow[] {
  const rows: SheetRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      if (column > limits.columns) throw tooManyColumns(limits);
      while (cells.length < column - 1) cells.push(EMPTY_CELL);
      cells.push(cellOf(cell.value));
    });
    if (number > limits.rows && !cells.every(isBlank)) throw tooManyRows(limits);
    if (!cells.every(isBlank)) rows.push({ number, cells });
  });
  return rows;
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? '是' : '否', value };
  if (value instanceof Date) return dateCell(value);
  return value ? cellOfObject(value) : EMPTY_CELL;
}

function cellOfObject(value: Exclude<ExcelJS.CellValue, null | undefined | string | number | boolean | Date>): Cell {
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if ('richText' in value) return textCell(value.richText.map((run) => run.text).join(''));
  if ('hyperlink' in value) return cellOf(value.text as ExcelJS.CellValue);
  return 'formula' in value || 'sharedFormula' in value ? { ...cellOf(value.result), isFormula: true } : EMPTY_CELL;
}

/** The parser gives a sheet's date as that day in UTC; a time of day and its rounding are dropped. */
function dateCell(value: Date): Cell {
  const time = value.getTime();
  if (Number.isNaN(time)) return { kind: 'error', text: '#VALUE!' };
  const date = new Date(time + 500).toISOString().slice(0, 10) as LegalDate;
  return { kind: 'date', text: date, date };
}
