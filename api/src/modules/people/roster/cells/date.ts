import { isLegalDate, type LegalDate } from '../../../../kernel/time.js';
import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact } from './text.js';

const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const PARTED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const SERIAL = /^\d{5}$/;
const DAY_MS = 86_400_000;
const SERIAL_START = Date.UTC(1899, 11, 30);
/** Serial numbers of 1927 to 2099: a bare five-digit number outside is no date. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 73_050];

/** A day in any form that sheets use: 20200715, 2020-7-15, 2020/07/15, 2020.7.15, 2020年7月15日, Excel's own. */
export function readDate(cell: Cell): Reading<LegalDate> {
  if (cell.kind === 'date') return understood(cell.date);
  const text = compact(cell.text);
  if (text === '') return faulty('日期为空。请填成 2015-09-01 这样。');
  const parts = PACKED.exec(text) ?? PARTED.exec(text);
  const date = parts ? joined(parts) : fromSerial(text);
  if (!date) return faulty('日期认不出来。请填成 2015-09-01 这样。');
  if (!isLegalDate(date)) return faulty('没有这一天。请核对年、月、日。');
  return understood(date);
}

const joined = ([, year = '', month = '', day = '']: RegExpExecArray): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function fromSerial(text: string): string | undefined {
  const serial = SERIAL.test(text) ? Number(text) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(SERIAL_START + serial * DAY_MS).toISOString().slice(0, 10);
}
