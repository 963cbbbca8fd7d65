import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { code, isScientific } from './text.js';

/** A staff number: letters and digits, full-width forms narrowed, in capitals. */
export function readStaffNumber(cell: Cell): Reading<string> {
  const text = code(cell);
  if (text === '') return faulty('工号为空。请填上工号，每人一个，不要重复。');
  if (isScientific(cell) || !/^[A-Z0-9][A-Z0-9_-]{0,31}$/.test(text)) {
    return faulty('工号格式不符。工号只能有字母和数字，如 T0001。');
  }
  return understood(text);
}
