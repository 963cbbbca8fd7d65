import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { trimmed } from './text.js';

const LONGEST = 64;

/** Free words of a column that is called `name`, not longer than anybody writes there. */
export function readWords(name: string, cell: Cell): Reading<string> {
  const words = trimmed(cell.text);
  return [...words].length > LONGEST
    ? faulty(`${name}超过 ${LONGEST} 个字。请检查是不是填错了列。`)
    : understood(words);
}
