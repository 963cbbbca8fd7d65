import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

const DAY_PUPIL = new Set('走读 走读生 通学 否 不住校 非寄宿 不寄宿 1 01 其他 4'.split(' '));
const BOARDER = new Set('住校 住校生 寄宿 寄宿生 住宿 住宿生 是 2 02 借宿 3'.split(' '));

/** Whether the child boards: 走读 or 住校, or the roll's codes 1 走读, 2 住校, 3 借宿. */
export function readBoarding(cell: Cell): Reading<boolean> {
  const text = compact(cell.text).replace(/^\d{1,2}[-.、](?=\D)/u, '');
  if (BOARDER.has(text)) return understood(true);
  if (DAY_PUPIL.has(text)) return understood(false);
  return faulty('就读方式认不出来。请填“走读”或“住校”。');
}
