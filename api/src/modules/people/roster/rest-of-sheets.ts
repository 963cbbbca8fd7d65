import type { Cell, SheetRow } from '../../../platform/spreadsheets/index.js';
import { trimmed } from './cells/text.js';
import { fieldOf, type Header, isNeedless } from './columns.js';
import { fieldName } from './correction.js';
import type { OpenedSheet } from './draft-builder.js';
import type { RestCell, RestOfSheet, RestRow } from './match-types.js';
import { isForPeople, NOT_READ } from './mending.js';
import type { RefusedRow, SheetKind } from './types.js';

/** More refused rows than this are not mended one by one. */
const MOST_ROWS = 5000;

interface Opened {
  kind: SheetKind;
  sheet: OpenedSheet;
}

/** The refused rows of each sheet as they were in the file; columns that must not be kept, or that somebody said not to read, are left out. */
export function restOfSheets(opened: readonly Opened[], refused: readonly RefusedRow[]): RestOfSheet[] {
  return opened.flatMap(({ kind, sheet }) => {
    const faults = new Map(
      refused.flatMap((row) => (row.file === sheet.file && !row.wholeFile ? [[row.row, row] as const] : [])),
    );
    const rows = sheet.body.filter(({ number }) => faults.has(number));
    return rows.length === 0 ? [] : [restOf(kind, sheet, rows, faults)];
  });
}

function restOf(kind: SheetKind, sheet: OpenedSheet, rows: SheetRow[], faults: Map<number, RefusedRow>): RestOfSheet {
  const columns = columnsOf(kind, sheet.header);
  const kept = columns.filter(({ isKept }) => isKept);
  const cellsOf = (row: SheetRow): RestRow => {
    const { reason, column } = faults.get(row.number)!;
    const fault = kept.findIndex(({ name }) => name === column);
    const cells = kept.map(({ index }) => restCell(row.cells[index]));
    return { row: row.number, reason, fault: fault < 0 ? null : fault, cells };
  };
  return {
    ...{ file: sheet.file, kind, count: rows.length, headings: kept.map(({ heading }) => heading) },
    leftOut: columns.filter(({ isKept, heading }) => !isKept && !isForPeople(heading)).map(({ heading }) => heading),
    rows: rows.length > MOST_ROWS ? [] : rows.map(cellsOf),
  };
}

interface RestColumn {
  index: number;
  heading: string;
  /** What a refusal calls it. */
  name: string | null;
  isKept: boolean;
}

/** The columns with headings by which the system understands them without being told again. */
function columnsOf(kind: SheetKind, header: Header): RestColumn[] {
  const fields = new Map([...header.columns].map(([field, index]) => [index, field]));
  const headed = new Map(header.places.map((index, at) => [index, header.described[at]!.header]));
  const indexes = [...new Set([...headed.keys(), ...fields.keys(), ...header.others.keys()])].sort((a, b) => a - b);
  const taken = new Set<string>();
  return indexes.map((index) => {
    const said = trimmed(headed.get(index) ?? '');
    const field = fields.get(index);
    if (field !== undefined) {
      const name = fieldName(kind, field);
      const isUnderstood = fieldOf(kind, said)?.key === field && !taken.has(field);
      taken.add(field);
      return { index, heading: isUnderstood ? said : name, name, isKept: true };
    }
    const other = header.others.get(index);
    if (other !== undefined && !isNeedless(other)) {
      const isMistaken = fieldOf(kind, other) !== undefined;
      return { index, heading: isMistaken ? NOT_READ + said : trimmed(other), name: trimmed(other), isKept: true };
    }
    return { index, heading: said, name: null, isKept: false };
  });
}

function restCell(cell: Cell | undefined): RestCell {
  if (!cell || cell.kind === 'empty') return null;
  if (cell.kind === 'date') return { date: cell.date };
  return cell.kind === 'number' || cell.kind === 'boolean' ? cell.value : cell.text;
}
