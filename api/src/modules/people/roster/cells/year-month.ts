import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { readDate } from './date.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

const PACKED = /^(\d{4})(\d{2})$/;
const PARTED = /^(\d{4})[-/.年](\d{1,2})月?$/;

/** A month as `YYYY-MM`: 202609, 2026-09, 2026年9月, 2026.9, or a whole date. */
export function readYearMonth(cell: Cell): Reading<string> {
  const text = compact(cell.text);
  const parts = PACKED.exec(text) ?? PARTED.exec(text);
  const date = parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}` : monthOfDate(cell);
  const month = Number(date?.slice(5));
  if (!date || month < 1 || month > 12) return faulty('年月认不出来。请填成 2026-09 或 202609 这样。');
  return understood(date);
}

function monthOfDate(cell: Cell): string | undefined {
  const reading = readDate(cell);
  return 'value' in reading ? reading.value.slice(0, 7) : undefined;
}

/** A year such as 2026, 2026年, 2026级; of a month or date its year. */
export function readYear(cell: Cell): Reading<number> {
  const text = compact(cell.text);
  const year = /^(\d{4})[年级]?$/.exec(text)?.[1] ?? yearOfMonth(cell);
  if (!year || Number(year) < 1990 || Number(year) > 2100) return faulty('年份认不出来。请填四位数字，如 2026。');
  return understood(Number(year));
}

function yearOfMonth(cell: Cell): string | undefined {
  const reading = readYearMonth(cell);
  return 'value' in reading ? reading.value.slice(0, 4) : undefined;
}
