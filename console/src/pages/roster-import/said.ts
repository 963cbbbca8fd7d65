import type { RosterSheet, SheetColumn, SheetInput, SheetKind } from '../../features/people/roster-sheets.queries';

/** What is said of a sheet so far; nothing is sent before its person says so. */
export interface SheetSaid {
  kind?: SheetKind;
  headerRow?: number;
  /** The system is to guess again. */
  guess?: boolean;
  /** Field by column; empty: the column is not imported. */
  fields?: Record<number, string>;
}

/** What is said of each sheet, by its place. */
export type Said = Record<number, SheetSaid>;

export const KIND_NAMES: Record<SheetKind, string> = {
  CLASSES: '班级',
  STAFF: '教师',
  COURSES: '课程',
  TEACHING: '任课',
  STUDENTS: '学生',
};

/** Whether the columns have to be told anew, so that nothing can be said of them now. */
export const isReadAnew = ({ kind, headerRow, guess }: SheetSaid): boolean =>
  kind !== undefined || headerRow !== undefined || guess === true;

/** What a column is, by what was said and else by the system; empty: it is not imported. */
export const fieldOf = ({ index, field }: SheetColumn, { fields }: SheetSaid): string => fields?.[index] ?? field ?? '';

/** What is said after a column is said to be something; what the system thinks itself need not be said. */
export function withField({ fields, ...said }: SheetSaid, { index, field }: SheetColumn, next: string): SheetSaid {
  const { [index]: _, ...others } = fields ?? {};
  const all = next === (field ?? '') ? others : { ...others, [index]: next };
  return Object.keys(all).length > 0 ? { ...said, fields: all } : said;
}

/** What is said after another kind or row of headings was chosen; columns that were said before are another's now. */
export function withReading(
  { kind, headerRow }: SheetSaid,
  sheet: RosterSheet,
  next: Pick<SheetSaid, 'kind' | 'headerRow'>,
): SheetSaid {
  const said = { kind, headerRow, ...next };
  return {
    ...(said.kind !== undefined && said.kind !== sheet.kind && { kind: said.kind }),
    ...(said.headerRow !== undefined && said.headerRow !== sheet.headerRow && { headerRow: said.headerRow }),
  };
}

/** The column before or behind that is read as the same thing. */
export function sameAs(sheet: RosterSheet, said: SheetSaid, column: SheetColumn): SheetColumn | undefined {
  const field = fieldOf(column, said);
  if (field === '') return undefined;
  return sheet.columns.find((other) => other.index !== column.index && fieldOf(other, said) === field);
}

/** Whether what is said of a sheet can be sent as it is. */
export const isSound = (sheet: RosterSheet, said: SheetSaid): boolean =>
  isReadAnew(said)
    ? said.headerRow === undefined || said.guess === true || (said.kind ?? sheet.kind) !== null
    : sheet.columns.every((column) => sameAs(sheet, said, column) === undefined);

/** What is sent of a sheet. */
export function inputOf(sheet: RosterSheet, { kind, headerRow, fields, guess }: SheetSaid): SheetInput {
  const { index } = sheet;
  if (guess) return { sheet: index };
  if (kind !== undefined || headerRow !== undefined)
    return { sheet: index, kind: kind ?? sheet.kind, headerRow: headerRow ?? null };
  const columns = Object.entries(fields ?? {}).map(([column, field]) => ({
    column: Number(column),
    field: field === '' ? null : field,
  }));
  return { sheet: index, columns };
}
