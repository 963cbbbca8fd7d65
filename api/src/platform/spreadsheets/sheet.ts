import type { LegalDate } from '../../kernel/time.js';

/** A cell with the type that the file gave it. `text` is what a person sees in the cell. */
export type Cell = (
  | { readonly kind: 'empty'; readonly text: '' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'date'; readonly text: string; readonly date: LegalDate }
  | { readonly kind: 'boolean'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
) & {
  /** The file computes it; what is seen is what it came to when the file was saved. */
  readonly isFormula?: true;
};

/** A row with content. `number` counts from 1 as in Excel; cell 0 is column A. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The first worksheet with content. */
export interface Sheet {
  readonly fileName: string;
  readonly sheetName: string;
  readonly rows: readonly SheetRow[];
  /** Remarks for the person who gave the file, such as further worksheets that were not read. */
  readonly notes: readonly string[];
}

export const EMPTY_CELL: Cell = { kind: 'empty', text: '' };

const BLANK = /^[\s\u200B\uFEFF]*$/u;

/** A cell with words; blank ones are empty, but keep what was typed. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** Whether nothing is written in the cell, white space apart. */
export const isBlank = (cell: Cell): boolean => BLANK.test(cell.text);

/** A cell with a number. */
export function numberCell(value: number): Cell {
  return { kind: 'number', text: shownNumber(value), value };
}

/** A number as Excel shows it: from twelve digits on in scientific notation. */
export function shownNumber(value: number): string {
  if (Math.abs(value) < 1e11) return String(value);
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e+');
  return `${Number(mantissa)}E+${exponent.padStart(2, '0')}`;
}
