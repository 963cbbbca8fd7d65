import type { SheetRow } from '../../../platform/spreadsheets/index.js';
import { compact } from './cells/text.js';
import { type Field, FIELDS, NEEDLESS } from './fields.js';
import { isForPeople } from './mending.js';
import type { DraftColumn, SheetKind } from './types.js';

/** Where the columns of a sheet stand. */
export interface Header {
  /** Row number of the (last) header row. */
  row: number;
  /** Column index by field key. */
  columns: ReadonlyMap<string, number>;
  described: DraftColumn[];
  /** Index of each described column. */
  places: number[];
  /** Headers of columns that are no field, by index: in the 任课 sheet these are courses. */
  others: ReadonlyMap<number, string>;
}

/** The headings stand in one of the first rows. */
export const SEARCHED_ROWS = 20;

/** A header for comparison: narrow, without spaces, asterisks and brackets. */
const headerKey = (text: string): string =>
  compact(text)
    .toLowerCase()
    .replace(/[*※:()[\]【】<>《》"“”_]/gu, '');

/** The same without what stands in brackets: 出生日期(YYYYMMDD). */
const shortHeaderKey = (text: string): string => headerKey(compact(text).replace(/[(【[][^)】\]]*[)】\]]/gu, ''));

const LOOKUPS = Object.fromEntries(Object.entries(FIELDS).map(([kind, fields]) => [kind, lookupOf(fields)])) as Record<
  SheetKind,
  Map<string, Field>
>;

function lookupOf(fields: readonly Field[]): Map<string, Field> {
  const lookup = new Map<string, Field>();
  for (const field of fields) lookup.set(headerKey(field.name), field);
  for (const field of fields) {
    for (const synonym of field.synonyms) if (!lookup.has(headerKey(synonym))) lookup.set(headerKey(synonym), field);
  }
  return lookup;
}

/** The field that a heading names, if it names one. */
export const fieldOf = (kind: SheetKind, header: string): Field | undefined =>
  LOOKUPS[kind].get(headerKey(header)) ?? LOOKUPS[kind].get(shortHeaderKey(header));

/** The header of a sheet read as one kind: the row that names most of its columns, or a pair of rows that names more. */
export function findHeader(kind: SheetKind, rows: readonly SheetRow[]): Header | undefined {
  const first = rows.slice(0, SEARCHED_ROWS);
  const single = first.map((row) => headerAt(kind, row.number, textsOf(row)));
  const pairs = first.slice(1).map((row, index) => headerAt(kind, row.number, stacked(kind, first[index]!, row)));
  return [...single, ...pairs].reduce<Header | undefined>(
    (best, next) => (widthOf(next) > widthOf(best) ? next : best),
    undefined,
  );
}

/** The header of a sheet when a person says in which row it stands; with the row above it where both name more. */
export function headerIn(kind: SheetKind, rows: readonly SheetRow[], number: number): Header | undefined {
  const at = rows.findIndex((row) => row.number === number);
  const [upper, row] = [rows[at - 1], rows[at]];
  if (!row) return undefined;
  const single = headerAt(kind, number, textsOf(row));
  const pair = upper && headerAt(kind, number, stacked(kind, upper, row));
  return widthOf(pair) > widthOf(single) ? pair : single;
}

const widthOf = (header: Header | undefined): number => header?.columns.size ?? 0;

const textsOf = (row: SheetRow): string[] => row.cells.map((cell) => cell.text);

/** Two header rows as one: 监护人1 above 姓名 gives 监护人1姓名, also for the columns to its right under a merged cell. */
function stacked(kind: SheetKind, upper: SheetRow, lower: SheetRow): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let spanning = '';
  return Array.from({ length: width }, (_, index) => {
    const above = upper.cells[index]?.text ?? '';
    const below = lower.cells[index]?.text ?? '';
    if (above !== '') spanning = above;
    if (above === below) return above;
    return above === '' && fieldOf(kind, spanning + below) ? spanning + below : above + below;
  });
}

function headerAt(kind: SheetKind, row: number, texts: readonly string[]): Header {
  const columns = new Map<string, number>();
  const others = new Map<number, string>();
  const described: DraftColumn[] = [];
  const places: number[] = [];
  texts.forEach((header, index) => {
    if (headerKey(header) === '') return;
    const field = fieldOf(kind, header);
    const free = field && !columns.has(field.key) ? field : undefined;
    if (free) columns.set(free.key, index);
    else others.set(index, header);
    places.push(index);
    described.push({ header, meaning: free?.name ?? null, known: free !== undefined || isNeedless(header) });
  });
  return { row, columns, described, places, others };
}

/** Whether a header names something that the system must not keep, or was put there for people only. */
export const isNeedless = (header: string): boolean =>
  isForPeople(header) || NEEDLESS.has(headerKey(header)) || NEEDLESS.has(shortHeaderKey(header));

/** Canonical names of the columns that a sheet of this kind cannot do without and that are not there. */
export const missingColumns = (kind: SheetKind, header: Header | undefined): string[] =>
  missingFields(kind, new Set(header?.columns.keys()));

/** The same, of a sheet with these fields. */
export function missingFields(kind: SheetKind, fields: ReadonlySet<string>): string[] {
  const missing = FIELDS[kind].filter((field) => field.required && !fields.has(field.key)).map(({ name }) => name);
  if (kind === 'classes' && !nameClasses(fields)) missing.push('班级名称');
  return missing;
}

const nameClasses = (fields: ReadonlySet<string>): boolean =>
  fields.has('name') || ((fields.has('grade') || fields.has('entryYear')) && fields.has('number'));
