import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { type Cell, isBlank, type Sheet, type SheetRow, textCell } from './sheet.js';
import {
  type SpreadsheetLimits,
  tooManyColumns,
  tooManyRows,
  UnreadableSpreadsheet,
} from './unreadable-spreadsheet.js';

/** Reads comma, semicolon or tab separated text in UTF-8, UTF-16 with a mark, or GB18030. */
export function readCsv(fileName: string, bytes: Buffer, limits: SpreadsheetLimits): Sheet {
  const text = decode(bytes);
  const records = recordsOf(text, limits);
  if (records.length > limits.rows) throw tooManyRows(limits);
  const rows = records.flatMap((record, index) => rowOf(record, index + 1, limits));
  if (rows.length === 0) throw new UnreadableSpreadsheet('这个文件里没有内容。请检查是不是传错了文件。');
  return { fileName, sheetName: fileName, rows, notes: [] };
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  const text = decodeUtf8(bytes) ?? iconv.decode(bytes, 'gb18030');
  if (text.includes('\uFFFD') || text.includes('\0')) throw unreadableText();
  return text;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unreadableText = (): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet('这个文件的文字认不出来，可能不是表格。请用 Excel 或 WPS 打开后另存为“.xlsx”，再传一次。');

function recordsOf(text: string, limits: SpreadsheetLimits): string[][] {
  try {
    const options = { bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true };
    return parse(text, { ...options, to: limits.rows + 1, max_record_size: 1_000_000 });
  } catch {
    throw new UnreadableSpreadsheet('这个文件的格式有错，读不了（多半是引号没有成对）。请另存为“.xlsx”，再传一次。');
  }
}

/** The separator that stands most often in the first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000);
  const counted = [',', '\t', ';'].map((mark) => ({ mark, count: start.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function rowOf(record: string[], number: number, limits: SpreadsheetLimits): SheetRow[] {
  const cells = record.map((value) => cellOf(value));
  while (cells.length > 0 && isBlank(cells.at(-1)!)) cells.pop();
  if (cells.length > limits.columns) throw tooManyColumns(limits);
  return cells.length === 0 || cells.every(isBlank) ? [] : [{ number, cells }];
}

/** `="0123"` and `'0123` are how people keep Excel from changing digits. */
const cellOf = (value: string): Cell => textCell(value.replace(/^="(.*)"$/s, '$1').replace(/^'(?=[\dA-Za-z])/, ''));
