import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { trimmed } from './text.js';

const LONGEST = 50;
const HAN_GAP = /(?<=[\p{Script=Han}·•・．‧∙⋅]) (?=[\p{Script=Han}·•・．‧∙⋅])/gu;
const NOT_IN_NAMES = /[#@$%&*=<>{}[\]|\\?!？！\p{Nd}]|\p{Cc}/u;
const DOTS = /[·•・．‧∙⋅・.｡]/gu;

/** A person's name as it is written. Rare characters and the middle dot stay; spaces between Han characters go. */
export function readName(cell: Cell): Reading<string> {
  const name = displayName(cell.text);
  if (name === '') return faulty('姓名为空。请填上姓名。');
  if ([...name].length > LONGEST) return faulty(`姓名超过 ${LONGEST} 个字。请检查是不是填错了列。`);
  if (cell.kind !== 'text' || NOT_IN_NAMES.test(name)) {
    return faulty('姓名里有数字或符号。请改成证件上的姓名。');
  }
  return understood(name);
}

/** How a name is shown: no white space around it, between Han characters or beside a middle dot; nothing else changed. */
export const displayName = (text: string): string => trimmed(text).replace(HAN_GAP, '');

/** How two spellings of a name are compared: kinds of middle dot, letter case and spaces make no difference. */
export const nameKey = (name: string): string => displayName(name).replace(DOTS, '·').replace(/ /g, '').toUpperCase();
