import { EMPTY_CELL, isBlank, type Cell, type SheetRow } from '../../platform/spreadsheets/index.js';
import { EXEMPT_WORD } from '../exemptions/exemption.rules.js';
import { readCell, type CellJudge, type SaidResult } from './sheet-cells.rules.js';
import type { SheetColumns } from './sheet-columns.rules.js';
import { meantBy, type ClassPupil } from './sheet-pupils.rules.js';

/** A cell of a sheet that says something about a subject. */
export interface ReadCell extends SaidResult {
  subject: string;
}

/** A row of a sheet about a pupil, and what is wrong with it. */
export interface ReadRow {
  /** As numbered in the file. */
  row: number;
  name: string;
  pupil: ClassPupil | null;
  cells: ReadCell[];
  problems: string[];
}

/** By what a sheet is judged. */
export interface SheetJudge extends CellJudge {
  pupils: readonly ClassPupil[];
  /** OP-7: the subjects from which a pupil is exempt. */
  exempt: (studentId: string) => readonly string[];
}

/** Lines below a class that speak of no pupil. */
const SUMMARY =
  /^(全班|班级)?(平均分?|总分|总计|合计|最高分?|最低分?|及格率|优秀率|良好率|人数|备注|说明|注)([:：].*)?$/;

const cellAt = (row: SheetRow, at: number | null): Cell => (at === null ? EMPTY_CELL : (row.cells[at] ?? EMPTY_CELL));

const isSummary = (row: SheetRow, { name, seat }: SheetColumns): boolean =>
  [0, name, seat].some((at) => SUMMARY.test(cellAt(row, at).text.trim()));

const saysNothing = (row: SheetRow, { name, subjects }: SheetColumns): boolean =>
  [name, ...subjects.map(({ at }) => at)].every((at) => isBlank(cellAt(row, at)));

type Column = SheetColumns['subjects'][number];

/** What a cell says about a subject of a pupil; null for nothing, words for what is wrong with it. */
function readResult(judge: SheetJudge, pupil: ClassPupil | null, { subject }: Column, cell: Cell) {
  if (isBlank(cell) && !cell.isFormula) return null;
  if (!pupil || !judge.exempt(pupil.studentId).includes(subject)) return readCell(judge, cell, subject);
  return cell.text.trim() === EXEMPT_WORD ? null : '已登记免评，不用录，请空着';
}

function readRow(judge: SheetJudge, columns: SheetColumns, row: SheetRow): ReadRow {
  const typed = { name: cellAt(row, columns.name).text.trim(), seat: cellAt(row, columns.seat).text.trim() };
  const meant = meantBy(judge.pupils, typed);
  const pupil = 'pupil' in meant ? meant.pupil : null;
  const read: ReadRow = { row: row.number, name: pupil?.name ?? typed.name, pupil, cells: [], problems: [] };
  if ('problem' in meant) read.problems.push(meant.problem);
  for (const column of columns.subjects) {
    const { subject, name } = column;
    const result = readResult(judge, pupil, column, cellAt(row, column.at));
    if (typeof result === 'string') read.problems.push(`${name}：${result}`);
    else if (result) read.cells.push({ subject, ...result });
  }
  return read;
}

/** Names every row after the first about the same pupil. */
function nameRepeated(rows: readonly ReadRow[]): void {
  const first = new Map<string, number>();
  for (const { pupil, row, problems } of rows) {
    if (!pupil) continue;
    const before = first.get(pupil.studentId);
    if (before === undefined) first.set(pupil.studentId, row);
    else problems.push(`和第 ${before} 行是同一名学生，请只留一行`);
  }
}

/** ZM-7: the rows of a sheet about pupils, each with all that is wrong with it; empty cells say nothing. */
export function readRows(judge: SheetJudge, columns: SheetColumns, rows: readonly SheetRow[]): ReadRow[] {
  const read = rows
    .filter((row) => row.number > columns.headRow && !isSummary(row, columns) && !saysNothing(row, columns))
    .map((row) => readRow(judge, columns, row));
  nameRepeated(read);
  return read;
}
