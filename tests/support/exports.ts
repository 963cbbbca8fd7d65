import { randomUUID } from 'node:crypto';
import ExcelJS from '@protobi/exceljs';
import type { Client } from './client';

export const EXPORT = `mutation Export($input: ExportTableInput!) { exportTable(input: $input) { exportId url fileName rowCount expiresAt } }`;
export const EXPORTS = `query Exports($unitId: ID!, $search: String, $first: Int, $after: ID) {
  tableExports(unitId: $unitId, search: $search, first: $first, after: $after) { nodes { id table tableName title filters rowCount purpose purposeName purposeWords
    requestedBy requestedAs requestedAt fetchedAt } nextCursor } }`;

/** What is sent to take a table away; another choice or purpose when wished. */
export const exporting = (table: string, more: object = {}) => ({
  input: { table, purpose: 'CHECKING', purposeWords: '开学核对座位', clientMutationId: randomUUID(), ...more },
});

/** Fetches a link as somebody, or as nobody. */
export const fetchLink = (client: Client, url: string, token = client.token): Promise<Response> =>
  fetch(`${client.url}${url}`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });

/** The worksheet of a workbook. */
export async function sheetOf(bytes: ArrayBuffer | Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.worksheets[0]!;
}

/** The rows of a worksheet as text; an empty cell is empty. */
export function rowsOf(worksheet: ExcelJS.Worksheet): string[][] {
  const rows: string[][] = [];
  worksheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (typeof cell.value === 'object' && cell.value !== null) throw new Error('A cell is no plain value.');
      cells.push(String(cell.value ?? ''));
    });
    rows.push(cells);
  });
  return rows;
}

/** Takes a table away whole: its rows, what stands above them included. */
export async function takenRows(client: Client, table: string, more: object = {}): Promise<string[][]> {
  const { url } = (await client.ask(EXPORT, exporting(table, more))).exportTable;
  const response = await fetchLink(client, url as string);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return rowsOf(await sheetOf(await response.arrayBuffer()));
}
