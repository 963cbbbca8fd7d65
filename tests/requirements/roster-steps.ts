import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from '@protobi/exceljs';
import type { Client } from '../support/client';

const ROSTERS = path.resolve(import.meta.dirname, '../../api/demo/rosters');
const SHEETS = ['班级', '教师', '课程', '任课', '学生'];

/** A sheet as a person uploads it. */
export interface Upload {
  name: string;
  bytes: Uint8Array | string;
}

/** One import as the API tells it. */
export interface Import {
  id: string;
  state: string;
  stateName: string;
  uploadUrl: string | null;
  failure: string | null;
  added: number;
  changed: number;
  left: number;
  unchanged: number;
  refused: { file: string; row: number; column: string; value: string; reason: string }[];
  warnings: { file: string | null; row: number | null; message: string }[];
  offers: { id: string; staffNumber: string; staffName: string; childName: string }[];
  changes: { kind: string; file: string | null; row: number | null; what: string; detail: string }[];
  undoBlockedBy: string[];
  viewerCanCommit: boolean;
  viewerCanUndo: boolean;
}

const IMPORT = `fragment Import on RosterImport {
  id state stateName uploadUrl failure added changed left unchanged undoBlockedBy viewerCanCommit viewerCanUndo
  refused { file row column value reason } warnings { file row message }
  offers { id staffNumber staffName childName } changes { kind file row what detail }
}`;
const START = `mutation Start($input: StartRosterImportInput!) { startRosterImport(input: $input) { id uploadUrl } }`;
const READ = `query Read($id: ID!) { rosterImport(id: $id) { ...Import } } ${IMPORT}`;

/** The mutations that finish an import or take it back. */
export const COMMIT = `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { ...Import } } ${IMPORT}`;
export const UNDO = `mutation Undo($input: UndoRosterImportInput!) { undoRosterImport(input: $input) { ...Import } } ${IMPORT}`;

/** The five sheets of one of the demo folders. */
export const folder = (school: string): Upload[] =>
  SHEETS.map((name) => ({ name: `${name}.xlsx`, bytes: readFileSync(path.join(ROSTERS, school, `${name}.xlsx`)) }));

/** The rows that the messy folder must refuse, as its author wrote them down. */
export const messyRows = (): { row: number; column: string }[] =>
  JSON.parse(readFileSync(path.join(ROSTERS, '雁山实验小学_表格不规范/学生.应拒绝的行.json'), 'utf8')) as never;

/** Begins an import; the answer has the link for the sheets. */
export async function start(client: Client, schoolId: string): Promise<{ id: string; uploadUrl: string }> {
  return (await client.ask(START, { input: { schoolId, clientMutationId: randomUUID() } })).startRosterImport;
}

export const readImport = async (client: Client, id: string): Promise<Import> =>
  (await client.ask(READ, { id })).rosterImport;

/** Waits until an import has been read. */
export async function previewed(client: Client, id: string): Promise<Import> {
  for (;;) {
    const entry = await readImport(client, id);
    if (entry.state !== 'READING') return entry;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Uploads sheets and waits for the preview. */
export async function preview(client: Client, schoolId: string, files: Upload[]): Promise<Import> {
  const { id, uploadUrl } = await start(client, schoolId);
  const response = await client.upload(uploadUrl, files);
  if (response.status !== 202) throw new Error(`The upload was refused: ${await response.text()}`);
  return previewed(client, id);
}

interface Wishes {
  skipRefused?: boolean;
  joinTeacherParents?: string[];
  renamesConfirmed?: number;
  schoolName?: string;
}

export const commitInput = (importId: string, wishes: Wishes = {}) => ({
  input: { importId, skipRefused: false, joinTeacherParents: [], ...wishes, clientMutationId: randomUUID() },
});

export const commit = async (client: Client, importId: string, wishes?: Wishes): Promise<Import> =>
  (await client.ask(COMMIT, commitInput(importId, wishes))).commitRosterImport;

export const undoInput = (importId: string) => ({ input: { importId, clientMutationId: randomUUID() } });

export const undo = async (client: Client, importId: string): Promise<Import> =>
  (await client.ask(UNDO, undoInput(importId))).undoRosterImport;

/** Previews and commits in one go. */
export async function bring(client: Client, schoolId: string, files: Upload[], wishes?: Wishes): Promise<Import> {
  return commit(client, (await preview(client, schoolId, files)).id, wishes);
}

/** Counts in the order added, changed, left, unchanged, refused. */
export const counts = ({ added, changed, left, unchanged, refused }: Import): number[] => [
  added,
  changed,
  left,
  unchanged,
  refused.length,
];

/** A workbook of one sheet with these rows. */
export async function workbook(name: string, rows: unknown[][]): Promise<Upload> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').addRows(rows as never);
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}
