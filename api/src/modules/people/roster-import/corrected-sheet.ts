import { invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { missingFields } from '../roster/columns.js';
import { courseField, fieldName } from '../roster/correction.js';
import { FIELDS } from '../roster/fields.js';
import type { SeenColumn, SeenSheet, SheetCorrection, SheetsSeen } from '../roster/match-types.js';
import { SHEET_KIND_NAMES, type SheetKind } from '../roster/types.js';
import type { ColumnSaid, SheetSaid } from '../actions/correct-roster-sheets.js';

/** The letter of a column as a spreadsheet shows it: A, B … Z, AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The fields that a column of this kind may be. */
export const fieldsFor = (kind: SheetKind, courses: readonly string[]): { key: string; name: string }[] => [
  ...FIELDS[kind].map(({ key, name }) => ({ key, name })),
  ...(kind === 'teaching' ? courses : []).map((course) => ({ key: courseField(course), name: course })),
];

/** What is kept of what a person says about a sheet; null: the system guesses. */
export function correctedSheet(
  seen: SheetsSeen,
  said: SheetSaid,
  former: SheetCorrection | null,
): SheetCorrection | null {
  const sheet = seen.sheets[said.sheet]!;
  const { columns } = said;
  if (!columns || columns.length === 0) return withReading(sheet, said);
  if (isReadAnew(sheet, said))
    throw invalidInput('columns', `“${sheet.name}”换了表头或表的种类，请先重新试读，再改列。`);
  return withColumns(sheet, seen.courses, columns, former);
}

const isReadAnew = (sheet: SeenSheet, { kind, headerRow }: SheetSaid): boolean =>
  Boolean((kind && kind !== sheet.kind) || (headerRow && headerRow !== sheet.headerRow));

function withReading(sheet: SeenSheet, { kind, headerRow }: SheetSaid): SheetCorrection | null {
  if (!kind && !headerRow) return null;
  const wanted = kind ?? sheet.kind;
  if (!wanted) throw invalidInput('kind', `请先选“${sheet.name}”是哪一种表：班级、教师、课程、任课还是学生。`);
  if (headerRow && !sheet.heads.some(({ row }) => row === headerRow))
    throw invalidInput('headerRow', `“${sheet.name}”的第 ${headerRow} 行不能当表头。请从前 20 个有内容的行里选。`);
  return { kind: wanted, headerRow: headerRow ?? null, fields: null, decided: [] };
}

function withColumns(
  sheet: SeenSheet,
  courses: readonly string[],
  said: readonly ColumnSaid[],
  former: SheetCorrection | null,
): SheetCorrection {
  const { kind, headerRow } = sheet;
  if (!kind || headerRow === null)
    throw invalidInput('columns', `“${sheet.name}”还没有认出表头，请先选哪一行是表头，再重新试读。`);
  const fields = new Map(sheet.columns.map(({ index, field }) => [index, field]));
  const allowed = new Set(fieldsFor(kind, courses).map(({ key }) => key));
  for (const { column, field } of said) {
    if (!fields.has(column))
      throw invalidInput('columns', `“${sheet.name}”里没有 ${letterOf(column)} 列，请刷新后再改。`);
    if (field !== null && !allowed.has(field))
      throw invalidInput('columns', `“${sheet.name}”的 ${letterOf(column)} 列不能读作这一项，请从列出的项目里选。`);
    fields.set(column, field);
  }
  assertOnce(sheet, kind, fields);
  assertComplete(sheet, kind, fields);
  const decided = [...(former?.decided ?? []), ...said.map(({ column }) => column)];
  const width = Math.max(...fields.keys()) + 1;
  return {
    ...{ kind, headerRow, decided: [...new Set(decided)] },
    fields: Array.from({ length: width }, (_, index) => fields.get(index) ?? null),
  };
}

type Fields = ReadonlyMap<number, string | null>;

const shown = ({ index, header }: SeenColumn): string => `${letterOf(index)} 列${header ? `“${header}”` : ''}`;

function assertOnce(sheet: SeenSheet, kind: SheetKind, fields: Fields): void {
  const first = new Map<string, SeenColumn>();
  for (const column of sheet.columns) {
    const field = fields.get(column.index) ?? null;
    const other = field === null ? undefined : first.get(field);
    if (field !== null && other)
      throw ruleBroken(
        `“${sheet.name}”的 ${shown(other)}和 ${shown(column)}都读作“${fieldName(kind, field)}”。请把其中一列改成别的，或者选“不导入”。`,
      );
    if (field !== null) first.set(field, column);
  }
}

function assertComplete(sheet: SeenSheet, kind: SheetKind, fields: Fields): void {
  const [missing] = missingFields(kind, new Set([...fields.values()].filter((field) => field !== null)));
  if (missing)
    throw ruleBroken(
      `“${sheet.name}”里没有哪一列读作“${missing}”，缺了它，整张${SHEET_KIND_NAMES[kind]}表都读不了。请选出哪一列是“${missing}”，再重新试读。`,
    );
}
