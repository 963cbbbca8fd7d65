import type { Sheet, SheetRow } from '../../platform/spreadsheets/index.js';
import type { Scheme } from '../schemes/index.js';
import { subjectOf } from '../schemes/subject.rules.js';

/** Which column says what, counted from 0. */
export interface SheetColumns {
  /** The row of the headings, as numbered in the file. */
  headRow: number;
  name: number | null;
  seat: number | null;
  subjects: { at: number; subject: string; name: string }[];
  /** Headings of columns that are not read: sums, means, ranks, other subjects. */
  unread: string[];
}

/** Headings may stand below a title and some lines of explanation. */
const MOST_LINES_ABOVE = 10;

const NAMES = ['姓名', '学生姓名', '学生', '名字'];
/** The number in the class; 序号 and 考号 only count the lines of a sheet. */
const SEATS = ['座号', '座位号', '班内学号', '班级学号', '学号'];

/** A heading for comparison: full-width letters narrow, no spaces, marks and bracketed remarks. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:*]/g, '');

/** 语文成绩, 期末语文 and 语文分数 are 语文. */
const subjectKey = (heading: string): string =>
  heading.replace(/^期末/, '').replace(/(期末)?(考试)?(成绩|分数|得分|等级)$/, '');

const placeOf = (headings: readonly string[], words: readonly string[]): number | null =>
  words.map((word) => headings.indexOf(word)).find((at) => at >= 0) ?? null;

function columnsIn(row: SheetRow, scheme: Scheme): SheetColumns | null {
  const headings = row.cells.map(({ text }) => keyOf(text));
  const [name, seat] = [placeOf(headings, NAMES), placeOf(headings, SEATS)];
  if (name === null && seat === null) return null;
  const columns: SheetColumns = { headRow: row.number, name, seat, subjects: [], unread: [] };
  for (const [at, heading] of headings.entries()) {
    if (heading === '' || at === name || at === seat) continue;
    const subject = subjectOf(scheme, subjectKey(heading));
    if (subject) columns.subjects.push({ at, subject: subject.id, name: subject.name });
    else columns.unread.push(row.cells[at]!.text.trim());
  }
  return columns.subjects.length > 0 ? columns : null;
}

/** ZM-7: finds the row of headings of a sheet of results; null when none names pupils and a subject. */
export function columnsOf({ rows }: Pick<Sheet, 'rows'>, scheme: Scheme): SheetColumns | null {
  for (const row of rows.slice(0, MOST_LINES_ABOVE)) {
    const columns = columnsIn(row, scheme);
    if (columns) return columns;
  }
  return null;
}

/** The name of a subject that two columns claim; undefined when each has one. */
export const claimedTwice = ({ subjects }: SheetColumns): string | undefined =>
  subjects.find(({ subject }, index) => subjects.findIndex((one) => one.subject === subject) < index)?.name;
