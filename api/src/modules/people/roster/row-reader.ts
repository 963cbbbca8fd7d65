import { type Cell, EMPTY_CELL, type SheetRow } from '../../../platform/spreadsheets/index.js';
import type { Reading } from './cells/reading.js';
import { isMissing } from './cells/text.js';
import type { Header } from './columns.js';
import { FIELDS } from './fields.js';
import type { Given, RefusedRow, RosterWarning, RowPlace, SheetKind } from './types.js';

/** Reads the fields of one row, keeping its first fault and its warnings. */
export class RowReader {
  readonly warnings: RosterWarning[] = [];
  private fault: RefusedRow | undefined;

  constructor(
    private readonly kind: SheetKind,
    private readonly file: string,
    private readonly header: Header,
    private readonly row: SheetRow,
  ) {}

  get place(): RowPlace {
    return { file: this.file, row: this.row.number };
  }

  get refusal(): RefusedRow | undefined {
    return this.fault;
  }

  has(key: string): boolean {
    return this.header.columns.has(key);
  }

  cell(key: string): Cell {
    return this.at(this.header.columns.get(key) ?? -1);
  }

  at(index: number): Cell {
    return this.row.cells[index] ?? EMPTY_CELL;
  }

  says(key: string): boolean {
    return !isMissing(this.cell(key));
  }

  /** A field that every row must fill. */
  need<T>(key: string, read: (cell: Cell) => Reading<T>): T | undefined {
    return this.take(this.nameOf(key), this.cell(key), read);
  }

  /** A field that may be blank or have no column. */
  given<T>(key: string, read: (cell: Cell) => Reading<T>): Given<T> {
    if (!this.has(key)) return undefined;
    return this.says(key) ? this.take(this.nameOf(key), this.cell(key), read) : null;
  }

  refuse(column: string, value: string, reason: string): void {
    this.fault ??= { ...this.place, column, value, reason, wholeFile: false };
  }

  refuseField(key: string, reason: string): void {
    this.refuse(this.nameOf(key), this.cell(key).text, reason);
  }

  warn(message: string): void {
    this.warnings.push({ ...this.place, message });
  }

  nameOf(key: string): string {
    return FIELDS[this.kind].find((field) => field.key === key)?.name ?? key;
  }

  private take<T>(name: string, cell: Cell, read: (cell: Cell) => Reading<T>): T | undefined {
    const reading = read(cell);
    if ('fault' in reading) {
      this.refuse(name, cell.text, reading.fault);
      return undefined;
    }
    if (reading.warning) this.warn(`${name}：${reading.warning}。`);
    return reading.value;
  }
}
