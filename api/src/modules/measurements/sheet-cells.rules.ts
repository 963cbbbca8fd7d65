import type { Cell } from '../../platform/spreadsheets/index.js';
import type { Scheme } from '../schemes/index.js';
import { resultFault } from './entry.rules.js';

/** What a cell of a sheet says. */
export interface SaidResult {
  /** Hundredths of a mark. */
  mark: number | null;
  /** A level of the scheme. */
  level: string | null;
}

/** By what a cell is judged. */
export interface CellJudge {
  scheme: Scheme;
  grade: number;
}

type Band = NonNullable<Scheme['measurements']['results']>['bands'][number];

/** The level that is meant: its name, or a beginning that only one has: 优 for 优秀. */
function bandOf(bands: readonly Band[], text: string): Band | undefined {
  const begun = bands.filter(({ name }) => name.startsWith(text));
  return bands.find(({ name }) => name === text) ?? (begun.length === 1 ? begun[0] : undefined);
}

const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;

/** The number that is written: 98, 98.5, 98分; undefined when it is none. */
function numberOf(cell: Cell, text: string): number | undefined {
  if (cell.kind === 'number') return cell.value;
  const digits = text.replace(/分$/, '');
  return NUMBER.test(digits) ? Number(digits) : undefined;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

function markOf({ scheme }: CellJudge, value: number, shown: string): number | string {
  const full = scheme.measurements.results?.fullMarks ?? 0;
  if (value > full) return `${shown} 超过满分 ${full}`;
  if (value < 0) return `${shown} 小于 0`;
  const hundredths = Math.round(value * 100);
  return isNear(hundredths, value * 100) ? hundredths : `${shown} 的小数太长，最多写两位`;
}

function asLevel({ scheme }: CellJudge, text: string, shown: string): SaidResult | string {
  const bands = scheme.measurements.results?.bands ?? [];
  const band = bandOf(bands, text);
  if (band) return { mark: null, level: band.id };
  return `“${shown}”看不懂，请填分数或等级（${bands.map(({ name }) => name).join('、')}）；没有成绩就空着`;
}

function said(judge: CellJudge, cell: Cell): SaidResult | string {
  if (cell.isFormula) return '这一格是公式，请改成填好的成绩（复制后选择性粘贴为“数值”）';
  const [text, shown] = [cell.text.normalize('NFKC').replace(/\s/g, ''), cell.text.trim()];
  const value = numberOf(cell, text);
  if (value === undefined) return asLevel(judge, text, shown);
  const mark = markOf(judge, value, shown);
  return typeof mark === 'string' ? mark : { mark, level: null };
}

/** ZM-7: what a cell says about a subject, or in words what is wrong with it. */
export function readCell(judge: CellJudge, cell: Cell, subject: string): SaidResult | string {
  const result = said(judge, cell);
  if (typeof result === 'string') return result;
  return resultFault(judge.scheme, judge.grade, { studentId: '', subject, ...result }) ?? result;
}
