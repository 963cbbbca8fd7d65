import type { LegalDate } from '../../../kernel/time.js';
import type { SheetKind } from './types.js';

/** What a person said of a sheet that was understood wrongly; kept with the import, so that dry run and commit read alike. */
export interface SheetCorrection {
  kind: SheetKind;
  /** Null: the system looks for the headings. */
  headerRow: number | null;
  /** The field of each column by index; null: the headings of the row tell. */
  fields: (string | null)[] | null;
  /** Columns of which a person has said what they are, or that they are not read. */
  decided: number[];
}

/** A column as it stands in the file, for whoever says what it is. */
export interface SeenColumn {
  index: number;
  /** Empty for a column without a heading. */
  header: string;
  /** Key of the field, or `course:` and the course; null when it is not read. */
  field: string | null;
  known: boolean;
  /** A few different cells. */
  samples: string[];
}

/** A row that may be the one with the headings. */
export interface SeenRow {
  row: number;
  text: string;
}

/** A sheet as it was understood. */
export interface SeenSheet {
  name: string;
  kind: SheetKind | null;
  headerRow: number | null;
  rowCount: number;
  heads: SeenRow[];
  columns: SeenColumn[];
  isCorrected: boolean;
}

/** A cell of a refused row, as it was in the file. */
export type RestCell = string | number | boolean | null | { date: LegalDate };

/** A refused row with all its cells but those that are never kept. */
export interface RestRow {
  row: number;
  reason: string;
  /** Place of the cell at fault among the cells; null when no cell is. */
  fault: number | null;
  cells: RestCell[];
}

/** The refused rows of a sheet; `rows` is empty when there are too many to be mended one by one. */
export interface RestOfSheet {
  file: string;
  kind: SheetKind;
  count: number;
  headings: string[];
  /** Headings of columns that are not kept. */
  leftOut: string[];
  rows: RestRow[];
}

/** What the sheets of an import hold beside what is imported: personal data, kept sealed. */
export interface SheetsSeen {
  sheets: SeenSheet[];
  /** Courses that a column of a 任课 sheet may be. */
  courses: string[];
  rest: RestOfSheet[];
}
