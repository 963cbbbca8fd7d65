import ExcelJS from '@protobi/exceljs';
import type { Client } from '../support/client';
import { correct } from './roster-sheet-steps';
import { preview, type Upload, workbook } from './roster-steps';

/** A workbook as a spreadsheet program opens it. */
export const opened = async (bytes: ArrayBuffer | Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book;
};

/** The file after a person has changed it in a spreadsheet program. */
export async function mended(
  bytes: ArrayBuffer,
  mend: (sheet: ExcelJS.Worksheet) => void,
  name = '改好的.xlsx',
): Promise<Upload> {
  const book = await opened(bytes);
  mend(book.worksheets[0]!);
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number =>
  (sheet.getRow(1).values as string[]).indexOf(heading);

/** Puts a right word into the row that stood in this row of the roster. */
export function put(sheet: ExcelJS.Worksheet, row: number, heading: string, value: string): void {
  const numbers = sheet.getColumn(2).values as unknown as unknown[];
  sheet.getRow(numbers.indexOf(row)).getCell(columnOf(sheet, heading)).value = value;
}

/** Two of three rows of a students sheet are refused, under headings of the school's own. */
export async function refusedSmall(office: Client, schoolId: string): Promise<string> {
  const sheet = await workbook('学生.xlsx', [
    ['孩子', '性别', '出生日期', '班级', '公式', '家庭住址'],
    ['新来', '', '20180312', '三年级（1）班', '=1+1', '某路1号'],
    ['又来', '男', '20180313', '九年级（1）班', '', '某路2号'],
    ['还来', '男', '20180314', '三年级（1）班', '', '某路3号'],
  ]);
  const { id } = await preview(office, schoolId, [sheet]);
  await correct(office, id, { sheet: 0, columns: [{ column: 0, field: 'name' }] });
  return id;
}
