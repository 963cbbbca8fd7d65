import { gradeOf } from './grade.js';
import { chineseNumber, NUMERAL } from './numeral.js';
import { compact } from './text.js';

/** What the name of a class says. */
export interface ClassWords {
  grade?: number;
  entryYear?: number;
  number: number;
}

const CLASS = `(?:[([<【第]?)(${NUMERAL})(?:[)\\]>】]?)班?`;
const BY_YEAR = new RegExp(`^(?:小学|初中|高中)?(\\d{4})级?${CLASS}$`, 'u');
const BY_NUMBER = new RegExp(`^${CLASS}$`, 'u');
const BY_GRADE = new RegExp(`^(.+?)${CLASS}$`, 'u');

/** Reads 一年级（1）班, 1年级1班, 一(1)班, 2026级1班, 高一3班; (1)班 says no grade. Undefined for a fancy name. */
export function classWords(text: string): ClassWords | undefined {
  const plain = compact(text);
  const byNumber = BY_NUMBER.exec(plain);
  if (byNumber) return { number: chineseNumber(byNumber[1]!) };
  const byYear = BY_YEAR.exec(plain);
  if (byYear) return { entryYear: Number(byYear[1]), number: chineseNumber(byYear[2]!) };
  const byGrade = BY_GRADE.exec(plain);
  const grade = byGrade && gradeOf(byGrade[1]!);
  return grade ? { grade, number: chineseNumber(byGrade[2]!) } : undefined;
}
