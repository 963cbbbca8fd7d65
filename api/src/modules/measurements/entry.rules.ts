import type { Scheme } from '../schemes/index.js';
import { levelOf } from '../schemes/evaluation.rules.js';
import { entersMarks, isPlausible, outOfHundred } from '../schemes/measurement.rules.js';

/** Most cells that one save may carry. */
export const MOST_CELLS = 1000;

/** A cell of the grid as it was typed; with neither mark nor level it is emptied. */
export interface ResultCell {
  studentId: string;
  subject: string;
  /** Hundredths of a mark. */
  mark?: number | null | undefined;
  /** A level band of the scheme. */
  level?: string | null | undefined;
}

/** What a cell says: null when it is emptied. */
export type ResultValue = { mark: number | null; level: string } | null;

type Results = NonNullable<Scheme['measurements']['results']>;
type BodyItem = NonNullable<Scheme['measurements']['body']>['items'][number];

function markFault(scheme: Scheme, grade: number, { fullMarks }: Results, mark: number): string | null {
  if (!entersMarks(scheme, grade)) return '这个年级只录等级，不录分数';
  const isMark = Number.isInteger(mark) && mark >= 0 && mark <= fullMarks * 100;
  return isMark ? null : `分数应在 0 到 ${fullMarks} 之间`;
}

/** ZM-7: what is wrong with a cell under a scheme, in words that follow the pupil's name and the subject. */
export function resultFault(scheme: Scheme, grade: number, cell: ResultCell): string | null {
  const { results } = scheme.measurements;
  if (!results?.subjects.includes(cell.subject)) return '不在评价方案的成绩里';
  const { mark, level } = cell;
  if (mark != null && level != null) return '分数和等级只填一样';
  if (mark != null) return markFault(scheme, grade, results, mark);
  if (level != null && !results.bands.some((band) => band.id === level)) return '没有这个等级';
  return null;
}

/** ZM-7: what a right cell says; the level of a mark follows from the scheme's bands. */
export function resultValue(scheme: Scheme, { mark, level }: ResultCell): ResultValue {
  if (mark != null) {
    return { mark, level: levelOf(scheme.measurements.results!.bands, outOfHundred(scheme, mark)).id };
  }
  return level == null ? null : { mark: null, level };
}

const shown = (hundredths: number): string => String(hundredths / 100);

/** ZM-9: what is wrong with a body measure, with the range in which it would be believed. */
export function bodyFault(item: BodyItem, value: number): string | null {
  if (isPlausible(item, value)) return null;
  const range = `${shown(item.min)} 到 ${shown(item.max)} ${item.unit}`;
  return `${item.name} ${shown(value)} ${item.unit}好像不对，请填 ${range}之间的数。`;
}
