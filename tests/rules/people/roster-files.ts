import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from '@protobi/exceljs';
import iconv from 'iconv-lite';
import type { LegalDate } from '../../../api/src/kernel/time.js';
import type { Cell } from '../../../api/src/platform/spreadsheets/index.js';
import { numberCell, textCell } from '../../../api/src/platform/spreadsheets/index.js';
import { readRoster } from '../../../api/src/modules/people/roster/index.js';
import type { KnownRoster, RosterDraft, RosterInput } from '../../../api/src/modules/people/roster/index.js';
import { EMPTY_KNOWN_ROSTER } from '../../../api/src/modules/people/roster/index.js';

export type Value = string | number | Date | null;
export type Format = 'xlsx' | 'utf8' | 'gb18030';

export const TODAY = '2026-11-23' as LegalDate;

const ROSTERS = path.resolve(import.meta.dirname, '../../../api/demo/rosters');
const SHEETS = ['班级', '教师', '课程', '任课', '学生'];

/** The five files of one of the demo rosters. */
export const folder = (school: string): RosterInput[] =>
  SHEETS.map((name) => ({ name: `${name}.xlsx`, bytes: readFileSync(path.join(ROSTERS, school, `${name}.xlsx`)) }));

/** The row and column of each row that the messy roster must refuse. */
export const expectedRefusals = (): { row: number; column: string }[] =>
  JSON.parse(readFileSync(path.join(ROSTERS, '雁山实验小学_表格不规范/学生.应拒绝的行.json'), 'utf8')) as never;

export const read = (files: RosterInput[], known: KnownRoster = EMPTY_KNOWN_ROSTER): Promise<RosterDraft> =>
  readRoster(files, known, TODAY);

/** A file written in memory; its extension follows the format. */
export async function written(name: string, rows: Value[][], format: Format = 'utf8'): Promise<RosterInput> {
  if (format === 'xlsx') return { name: `${name}.xlsx`, bytes: await xlsx({ Sheet1: rows }) };
  const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
  return { name: `${name}.csv`, bytes: format === 'utf8' ? Buffer.from(text, 'utf8') : iconv.encode(text, 'gb18030') };
}

export async function xlsx(worksheets: Record<string, Value[][]>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(worksheets)) workbook.addWorksheet(name).addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const quoted = (value: Value): string => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A cell as a workbook would give it. */
export const cell = (value: string | number): Cell => (typeof value === 'number' ? numberCell(value) : textCell(value));

/** Refusals in short: file, row, column. */
export const places = (draft: RosterDraft): string[] =>
  draft.refused.map(({ file, row, column }) => `${file} ${row} ${column}`);
