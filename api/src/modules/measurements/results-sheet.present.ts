import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { writeWorkbook } from '../../platform/spreadsheets/index.js';
import { EXEMPT_WORD, ExemptKind } from '../exemptions/exemption.rules.js';
import { findClassStudents } from '../people/index.js';
import { findExempt, type Exempt } from './exempt.queries.js';
import { loadResultsPlace, type ResultsPlace } from './class-results.js';
import { findResultsOf, type ResultRow } from './measurement.queries.js';
import type { ResultsSheetType, ResultsTemplateType, ResultsSheetCellType } from './results-sheet.types.js';
import { readResultsSheet, type SheetFile } from './read-results-sheet.js';
import type { ClassPupil } from './sheet-pupils.rules.js';
import type { ReadCell } from './sheet-rows.rules.js';

const WHOLE_CLASS = { first: 300, after: null };

async function placeToEnter(ctx: Context, classId: Id): Promise<ResultsPlace> {
  const place = await loadResultsPlace(ctx, classId);
  if (place.enterable.length === 0) throw forbidden('按学校的评价方案，这个班的成绩不由您录入。');
  return place;
}

const seatOrder = ({ seatNumber }: ClassPupil): number => seatNumber ?? Infinity;

async function pupilsOf(ctx: Context, { schoolId, classId }: ResultsPlace): Promise<ClassPupil[]> {
  const rows = await findClassStudents(ctx, { id: classId, school_id: schoolId }, '', WHOLE_CLASS);
  return rows
    .map((row) => ({ studentId: row.student_id!, name: row.name!, seatNumber: row.seat_number }))
    .sort((one, other) => seatOrder(one) - seatOrder(other) || 0);
}

const exemptIn = (ctx: Context, { schoolId, term }: ResultsPlace, pupils: readonly ClassPupil[]): Promise<Exempt> =>
  findExempt(ctx, ExemptKind.SUBJECT, { schoolId, term, studentIds: pupils.map(({ studentId }) => studentId) });

/** ZM-7: reads a spreadsheet of results: whom each row means, what it says and what is wrong; keeps nothing. */
export async function presentResultsSheet(
  ctx: Context,
  wanted: SheetFile & { classId: Id },
): Promise<ResultsSheetType> {
  const place = await placeToEnter(ctx, wanted.classId);
  const pupils = await pupilsOf(ctx, place);
  const { sheet, columns, rows } = await readResultsSheet(
    place,
    { pupils, exempt: await exemptIn(ctx, place, pupils) },
    wanted,
  );
  const { schoolId, classId, term } = place;
  const studentIds = pupils.map(({ studentId }) => studentId);
  const stands = await findResultsOf(ctx, { schoolId, termId: term.id, studentIds });
  const named = new Set(rows.map(({ pupil }) => pupil?.studentId));
  return {
    ...{ classId, sheetName: sheet.sheetName, notes: [...sheet.notes], unread: columns.unread },
    subjects: columns.subjects.map(({ subject, name }) => ({ id: subject, name, viewerCanEnter: true })),
    rows: rows.map(({ pupil, cells, ...row }) => ({
      ...row,
      ...{ studentId: pupil?.studentId ?? null, seatNumber: pupil?.seatNumber ?? null },
      cells: cells.map((cell) => besideWhatStands(place, cell, standing(stands, pupil, cell))),
    })),
    missing: pupils.filter(({ studentId }) => !named.has(studentId)).map(({ name }) => name),
  };
}

const standing = (rows: readonly ResultRow[], pupil: ClassPupil | null, { subject }: ReadCell): ResultRow | undefined =>
  rows.find((row) => row.student_id === pupil?.studentId && row.subject === subject);

const isSame = (cell: ReadCell, row: ResultRow): boolean =>
  cell.mark === null ? row.mark === null && row.level === cell.level : row.mark === cell.mark;

/** A cell beside what stands already; the same again replaces nothing. */
function besideWhatStands({ inForce }: ResultsPlace, cell: ReadCell, row: ResultRow | undefined): ResultsSheetCellType {
  const levelName = (id: string | null) =>
    inForce.scheme.measurements.results?.bands.find((band) => band.id === id)?.name ?? id ?? '';
  const shown = ({ mark, level }: Pick<ResultRow, 'mark' | 'level'> | ReadCell): string =>
    mark === null ? levelName(level) : String(mark / 100);
  const { subject, mark, level } = cell;
  const replaces = row && !isSame(cell, row) ? shown(row) : null;
  return { subject, mark, level, shown: shown(cell), version: row?.version ?? null, replaces };
}

/** ZM-7: an empty sheet of the class with the numbers, names and subjects that the viewer enters. */
export async function presentResultsTemplate(ctx: Context, classId: Id): Promise<ResultsTemplateType> {
  const place = await placeToEnter(ctx, classId);
  const subjects = place.subjects.filter(({ id }) => place.enterable.includes(id));
  const pupils = await pupilsOf(ctx, place);
  const exempt = await exemptIn(ctx, place, pupils);
  const rows = pupils.map(({ studentId, seatNumber, name }) => {
    const free = exempt(studentId);
    return [seatNumber, name, ...subjects.map(({ id }) => (free.includes(id) ? EXEMPT_WORD : null))];
  });
  const head = ['学号', '姓名', ...subjects.map(({ name }) => name)];
  const written = { sheetName: '成绩', rows: [head, ...rows], on: ctx.clock.today() };
  const bytes = await writeWorkbook(written);
  return { fileName: `成绩 ${place.term.name}.xlsx`, content: bytes.toString('base64') };
}
