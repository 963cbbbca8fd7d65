import type { SheetRow } from '../../../platform/spreadsheets/index.js';
import { findHeader, type Header, headerIn } from './columns.js';
import { FIELDS } from './fields.js';
import type { SheetCorrection } from './match-types.js';
import type { DraftColumn, SheetKind } from './types.js';

const COURSE = 'course:';

/** The field of a column of a 任课 sheet that is a course. */
export const courseField = (course: string): string => COURSE + course;

const courseOf = (field: string): string | undefined =>
  field.startsWith(COURSE) ? field.slice(COURSE.length) : undefined;

/** What a field is called in Chinese; a course is called by its name. */
export const fieldName = (kind: SheetKind, field: string): string =>
  courseOf(field) ?? FIELDS[kind].find(({ key }) => key === field)?.name ?? field;

/** The header of a sheet as a person has corrected it. */
export function correctedHeader(rows: readonly SheetRow[], correction: SheetCorrection): Header | undefined {
  const { kind, headerRow, fields } = correction;
  const guessed = headerRow === null ? findHeader(kind, rows) : headerIn(kind, rows, headerRow);
  return guessed && fields ? withFields(guessed, kind, { ...correction, fields }) : guessed;
}

type Decided = Pick<SheetCorrection, 'decided'> & { fields: (string | null)[] };

function withFields(guessed: Header, kind: SheetKind, { fields, decided }: Decided): Header {
  const columns = new Map<string, number>();
  const others = new Map([...guessed.others].filter(([index]) => !decided.includes(index) && !fields[index]));
  fields.forEach((field, index) => {
    const course = field === null ? undefined : courseOf(field);
    if (course !== undefined) others.set(index, course);
    else if (field !== null) columns.set(field, index);
  });
  const describe = (column: DraftColumn, at: number): DraftColumn => {
    const index = guessed.places[at]!;
    const field = fields[index] ?? null;
    const isField = field !== null && courseOf(field) === undefined;
    const known = isField || decided.includes(index) || (column.known && column.meaning === null);
    return { ...column, meaning: isField ? fieldName(kind, field) : null, known };
  };
  return { ...guessed, columns, others, described: guessed.described.map(describe) };
}
