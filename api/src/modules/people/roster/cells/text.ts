import type { Cell } from '../../../../platform/spreadsheets/index.js';

const INVISIBLE = /[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/gu;
const MISSING = /^(?:无|暂无|没有|待发|待定|待补|未知|不详|空|null|n\/?a|[-—–_/\\]+)$/iu;

/** A code or word with full-width forms narrowed and all white space gone. */
export const compact = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '');

/** `compact` of a cell, in capitals: for numbers and codes. */
export const code = (cell: Cell): string => compact(cell.text).toUpperCase();

/** Whether a cell says nothing: blank, or a stroke, 无, 暂无, 待发. */
export function isMissing(cell: Cell): boolean {
  const text = compact(cell.text);
  return text === '' || MISSING.test(text);
}

/** Words for reading on: white space around them gone, inside it single; characters untouched. */
export const trimmed = (text: string): string => text.normalize('NFC').replace(INVISIBLE, ' ').trim();

/** Whether Excel has turned a long number into scientific notation and lost its digits. */
export function isScientific(cell: Cell): boolean {
  if (cell.kind === 'number') return Math.abs(cell.value) >= 1e15 || cell.text.includes('E+');
  return /^\d(?:\.\d+)?E\+?\d{2}$/i.test(compact(cell.text));
}
