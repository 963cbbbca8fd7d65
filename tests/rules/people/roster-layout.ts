import { type Dice, otherHeader, otherwise } from './roster-disguise.js';
import type { Value } from './roster-files.js';

/** A sheet as somebody else might have laid it out. */
export interface Placed {
  sheet: Value[][];
  /** The row number in Excel of each row of the body. */
  rowNumbers: number[];
}

/** Title rows, blank rows, needless columns, another order of columns, a total row. */
export function laidOut(header: string[], rows: Value[][], dice: Dice): Placed {
  const order = dice.shuffled([...header.keys(), -1, -2]);
  const arranged = (row: Value[], extra: Value[]): Value[] =>
    order.map((index) => (index < 0 ? extra[-index - 1]! : row[index]!));
  const sheet: Value[][] = [['信息表'], ['填表说明：请以文本格式填写']].slice(dice.roll(3));
  sheet.push(
    arranged(
      header.map((each) => otherHeader(each, dice)),
      ['家庭住址', '备注'],
    ),
  );
  const rowNumbers = rows.map((row) => {
    if (dice.roll(8) === 0) sheet.push([]);
    return sheet.push(arranged(row, ['某路1号', '否']));
  });
  if (dice.roll(2) === 0) sheet.push([], ['合计', rows.length]);
  return { sheet, rowNumbers };
}

/** Each cell in other words, but for those in `kept` (`row column`, from 0). */
export const disguised = (header: string[], rows: Value[][], dice: Dice, kept = new Set<string>()): Value[][] =>
  rows.map((row, index) =>
    row.map((value, column) => (kept.has(`${index} ${column}`) ? value : otherwise(header[column]!, value, dice))),
  );
