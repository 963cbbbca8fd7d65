import ExcelJS from '@protobi/exceljs';
import type { Client } from './client';

type Value = ExcelJS.CellValue;

export const READ_RESULTS = `query Read($classId: ID!, $fileName: String!, $content: String!) {
  resultsSheet(classId: $classId, fileName: $fileName, content: $content) {
    classId sheetName subjects { id name viewerCanEnter } unread notes missing
    rows { row name seatNumber studentId problems cells { subject mark level shown version replaces } }
  }
}`;
export const TEMPLATE = `query Template($classId: ID!) { resultsTemplate(classId: $classId) { fileName content } }`;

/** A workbook of one worksheet, in base64. */
export async function workbook(lines: Value[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('期末').addRows(lines);
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
}

/** Lines as CSV, in base64. */
export const csv = (lines: (string | number)[][]): string =>
  Buffer.from(lines.map((line) => line.join(',')).join('\n')).toString('base64');

/** Has a sheet of results read. */
export const readSheet = async (client: Client, classId: string, content: string, fileName = '期末.xlsx') =>
  (await client.ask(READ_RESULTS, { classId, fileName, content })).resultsSheet;

/** The rows of the empty sheet of a class. */
export async function templateOf(client: Client, classId: string): Promise<{ fileName: string; rows: Value[][] }> {
  const { fileName, content } = (await client.ask(TEMPLATE, { classId })).resultsTemplate;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(content, 'base64') as never);
  const rows: Value[][] = [];
  book.worksheets[0]!.eachRow((row) => rows.push((row.values as Value[]).slice(1)));
  return { fileName, rows };
}

type ReadRow = Awaited<ReturnType<typeof readSheet>>['rows'][number];

/** What is sent to enter what a sheet says, as the client does. */
export const cellsToSave = (rows: ReadRow[]) =>
  rows.flatMap(({ studentId, cells }: ReadRow) =>
    cells.map(({ subject, mark, level, version }: Record<string, unknown>) => ({
      ...{ child: studentId as string, subject: subject as string },
      ...{ mark: mark as number | null, level: level as string | null, version: version as number | null },
    })),
  );
