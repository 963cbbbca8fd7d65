import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { SCIENTIFIC_FAULT } from './identity-document.js';
import { faulty, type Reading, understood } from './reading.js';
import { readResidentId } from './resident-id.js';
import { code, isScientific } from './text.js';

/** 学籍号: G and the citizen number, or L and digits for bearers of other papers. */
export function readRollNumber(cell: Cell): Reading<string> {
  if (isScientific(cell)) return faulty(`学籍号${SCIENTIFIC_FAULT}`);
  const text = code(cell);
  if (/^L\d{6,20}$/.test(text)) return understood(text);
  if (/^G\d{17}[\dX]$/.test(text)) {
    return readResidentId(text.slice(1))
      ? understood(text)
      : faulty('学籍号里的身份证号校验码不符。请按学籍系统核对。');
  }
  if (/^\d{17}[\dX]$/.test(text)) return faulty('学籍号少了开头的字母（G 或 L）。请按学籍系统补上。');
  return faulty('学籍号格式不符：应是 G 加 18 位身份证号，或 L 加数字。请按学籍系统核对。');
}
