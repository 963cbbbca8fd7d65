import { SLOT_NAMES, unknownSlot } from './slots.rules.js';

/** Whose a phrase is. */
export enum PhraseScope {
  OWN = 'OWN',
  SHARED = 'SHARED',
  SCHOOL = 'SCHOOL',
}

const LONGEST = 300;

/** So many phrases one teacher keeps, own and shared ones together, and so many a school. */
export const MOST_PHRASES = { ofTeacher: 300, ofSchool: 500 };

/** What is wrong with the words of a phrase; null when nothing is. */
export function phraseFault(text: string): string | null {
  if (text === '') return '先写一句话，再存成常用语。';
  const length = [...text].length;
  if (length > LONGEST) return `一条常用语最多 ${LONGEST} 个字，现在是 ${length} 个。`;
  const unknown = unknownSlot(text);
  const known = SLOT_NAMES.map((name) => `{${name}}`).join('、');
  return unknown ? `“${unknown}”不是能自动填的空，能填的有 ${known}。` : null;
}
