import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { gradesOf, Stage } from '../../../organisation/unit.rules.js';
import { chineseNumber, NUMERAL } from './numeral.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

const STAGES: [RegExp, Stage][] = [
  [new RegExp(`^(?:小学|小)(${NUMERAL})(?:年级|年)?$`, 'u'), Stage.PRIMARY],
  [new RegExp(`^(?:初中|初)(${NUMERAL})(?:年级|年)?$`, 'u'), Stage.JUNIOR],
  [new RegExp(`^(?:高中|高)(${NUMERAL})(?:年级|年)?$`, 'u'), Stage.SENIOR],
];
const PLAIN = new RegExp(`^(${NUMERAL})(?:年级|年)?$`, 'u');

/** A grade 1 to 12 from its words: 一年级, 1年级, 七年级, 初一, 高三, 12. Undefined when they are none. */
export function gradeOf(text: string): number | undefined {
  const plain = PLAIN.exec(text)?.[1];
  if (plain) return within(chineseNumber(plain), 1, 12);
  for (const [pattern, stage] of STAGES) {
    const grades = gradesOf([stage]);
    const number = pattern.exec(text)?.[1];
    if (number) return grades[within(chineseNumber(number), 1, grades.length)! - 1];
  }
  return undefined;
}

const within = (number: number, least: number, most: number): number | undefined =>
  number >= least && number <= most ? number : undefined;

/** A grade 1 to 12. */
export function readGrade(cell: Cell): Reading<number> {
  const grade = gradeOf(compact(cell.text));
  return grade ? understood(grade) : faulty('年级认不出来。请填“一年级”“七年级”“高一”这样。');
}

/** Several grades: 一年级、二年级; 1-6年级; 一至六年级; 全部 as an empty list means no statement. */
export function readGrades(cell: Cell): Reading<number[]> {
  const text = compact(cell.text);
  if (/^(?:全部|所有|各)(?:年级)?$/u.test(text)) return understood([]);
  const grades = text
    .split(/[、,;/|+]|和|及/u)
    .filter(Boolean)
    .map(rangeOf);
  if (grades.length === 0 || grades.some((range) => range.length === 0)) {
    return faulty('开设年级认不出来。请填“一年级、二年级”这样，用顿号隔开。');
  }
  return understood([...new Set(grades.flat())].sort((a, b) => a - b));
}

function rangeOf(text: string): number[] {
  const [from = '', to = from] = text.split(/[-~—–]|至|到/u);
  const last = gradeOf(to);
  const first = gradeOf(from) ?? (last ? gradeOf(`${from}年级`) : undefined);
  if (!first || !last || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
