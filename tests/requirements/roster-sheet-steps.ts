import { randomUUID } from 'node:crypto';
import { exporting, EXPORT, fetchLink } from '../support/exports';
import type { Client } from '../support/client';
import { previewed, type Import } from './roster-steps';

/** A column as the API tells it. */
export interface Column {
  index: number;
  letter: string;
  header: string;
  field: string | null;
  known: boolean;
  samples: string[];
}

/** A sheet as the API tells it. */
export interface Sheet {
  index: number;
  name: string;
  kind: string | null;
  headerRow: number | null;
  rowCount: number;
  firstRows: { row: number; text: string }[];
  columns: Column[];
  fields: { key: string; name: string }[];
  isCorrected: boolean;
}

/** What is said of a sheet. */
export interface Said {
  sheet: number;
  kind?: string;
  headerRow?: number;
  columns?: { column: number; field: string | null }[];
}

export const SHEETS = `query Sheets($id: ID!) { rosterImport(id: $id) { refusedSheets { file kindName rowCount } sheets {
  index name kind headerRow rowCount firstRows { row text } fields { key name } isCorrected
  columns { index letter header field known samples } } } }`;
export const CORRECT = `mutation Correct($input: CorrectRosterSheetsInput!) { correctRosterSheets(input: $input) { id state } }`;

export const sheetsOf = async (client: Client, id: string): Promise<Sheet[]> =>
  (await client.ask(SHEETS, { id })).rosterImport.sheets;

export const refusedSheets = async (client: Client, id: string) =>
  (await client.ask(SHEETS, { id })).rosterImport.refusedSheets as {
    file: string;
    kindName: string;
    rowCount: number;
  }[];

export const correcting = (importId: string, ...sheets: Said[]) => ({
  input: { importId, sheets, clientMutationId: randomUUID() },
});

/** Corrects sheets and waits until they were read again. */
export async function correct(client: Client, importId: string, ...sheets: Said[]): Promise<Import> {
  await client.ask(CORRECT, correcting(importId, ...sheets));
  return previewed(client, importId);
}

/** What a correction is told when it is refused. */
export async function toldAbout(client: Client, importId: string, ...sheets: Said[]): Promise<string> {
  const { errors } = await client.raw(CORRECT, correcting(importId, ...sheets));
  return (errors as { message: string }[] | undefined)?.[0]?.message ?? 'nothing';
}

/** Each column as `letter heading → field`. */
export const readAs = ({ columns }: Sheet): string[] =>
  columns.map(({ letter, header, field }) => `${letter} ${header} → ${field ?? '-'}`);

/** The refused rows of a file of an import, as they are downloaded. */
export async function takeRefused(client: Client, importId: string, file: string) {
  const asked = exporting('REFUSED_ROWS', { importId, show: file, purposeWords: '改好没有导入的行' });
  const { url, fileName, rowCount } = (await client.ask(EXPORT, asked)).exportTable;
  const response = await fetchLink(client, url as string);
  if (response.status !== 200) throw new Error(await response.text());
  return { url: url as string, fileName: fileName as string, rowCount, bytes: await response.arrayBuffer() };
}
