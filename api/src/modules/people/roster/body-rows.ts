import { isBlank, type SheetRow } from '../../../platform/spreadsheets/index.js';
import { compact } from './cells/text.js';
import { type Header, isNeedless } from './columns.js';

const TOTAL = /^(?:合计|总计|小计|共计|累计|总数|总人数|人数合计|本页小计|本页合计)[:：]?(?:\d+[人名个行]?)?$/u;
const REMARK = /^(?:说明|备注|注|填表说明|填表人|制表人|审核人|制表日期)[:：]/u;

/** The rows below the header that speak of somebody, and the numbers of total and remark rows among them. */
export function bodyRows(header: Header, rows: readonly SheetRow[]): { body: SheetRow[]; skipped: number[] } {
  const body: SheetRow[] = [];
  const skipped: number[] = [];
  for (const row of rows) {
    if (row.number <= header.row) continue;
    if (isTotal(header, row) || isRemark(row) || repeatsHeader(header, row)) skipped.push(row.number);
    else if (speaks(header, row)) body.push(row);
  }
  return { body, skipped };
}

/** A total row has its word and few cells besides; a row with most fields filled is somebody's. */
function isTotal(header: Header, row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const totals = filled.filter((cell) => TOTAL.test(compact(cell.text)));
  return totals.length > 0 && filled.length - totals.length <= Math.max(1, header.columns.size / 2);
}

function isRemark(row: SheetRow): boolean {
  const texts = new Set(row.cells.map((cell) => compact(cell.text)).filter(Boolean));
  return texts.size === 1 && REMARK.test([...texts][0]!);
}

/** A header printed again at the top of a page. */
function repeatsHeader(header: Header, row: SheetRow): boolean {
  return (
    header.described.length > 1 &&
    row.cells.filter((cell) => !isBlank(cell)).length > 1 &&
    header.described.every(({ header: text }) => row.cells.some((cell) => compact(cell.text) === compact(text)))
  );
}

/** Somebody has at least one cell in a column that is read; a running number or a remark alone is nobody. */
function speaks(header: Header, row: SheetRow): boolean {
  const read = [
    ...header.columns.values(),
    ...[...header.others].flatMap(([index, text]) => (isNeedless(text) ? [] : index)),
  ];
  return read.some((index) => row.cells[index] !== undefined && !isBlank(row.cells[index]));
}
