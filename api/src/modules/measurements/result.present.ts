import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findClassStudents } from '../people/index.js';
import { schemeVersion, type Scheme } from '../schemes/index.js';
import { entersMarks, seesMarks } from '../schemes/measurement.rules.js';
import { loadResultsPlace, type ResultsPlace } from './class-results.js';
import { looksAs, NO_PUPIL } from './measurement.policy.js';
import { findGrid, type ResultRow } from './measurement.queries.js';
import { exemptDay } from './school-term.js';
import type { ClassResultsType, ResultRowType, SubjectResultType } from './measurement.types.js';

/** More than any class has. */
const WHOLE_CLASS = { first: 300, after: null };

/** A result as the viewer may see it: the level always, the mark where it is their business. */
export async function presentResult(
  ctx: Context,
  schoolId: Id,
  row: ResultRow,
  showsMark: (scheme: Scheme) => boolean,
): Promise<SubjectResultType> {
  const { scheme } = await schemeVersion(ctx, schoolId, row.scheme_version_id);
  const subject = scheme.subjects.find(({ id }) => id === row.subject);
  const level = scheme.measurements.results?.bands.find(({ id }) => id === row.level);
  return {
    id: row.id,
    version: row.version,
    subject: row.subject,
    subjectName: subject?.name ?? row.subject,
    mark: showsMark(scheme) ? row.mark : null,
    level: row.level,
    levelName: level?.name ?? row.level,
    enteredAt: row.entered_at,
  };
}

const bySeat = (one: { seat_number: number | null }, other: { seat_number: number | null }): number =>
  (one.seat_number ?? Infinity) - (other.seat_number ?? Infinity) || 0;

async function rowsOf(ctx: Context, place: ResultsPlace): Promise<ResultRowType[]> {
  const { schoolId, classId, subjects, enterable } = place;
  const pupils = await findClassStudents(ctx, { id: classId, school_id: schoolId }, '', WHOLE_CLASS);
  const studentIds = pupils.map((pupil) => pupil.student_id!);
  const wanted = { schoolId, termId: place.term.id, studentIds, on: exemptDay(ctx, place.term) };
  const { results: found, exempt } = await findGrid(ctx, wanted);
  const viewers = looksAs(ctx.actor, { ...place, studentId: NO_PUPIL });
  const shows = (row: ResultRow) => (scheme: Scheme) =>
    enterable.includes(row.subject) || viewers.some((viewer) => seesMarks(scheme, viewer));
  const order = subjects.map((subject) => subject.id);
  const inGrid = found
    .filter((row) => order.includes(row.subject))
    .sort((one, other) => order.indexOf(one.subject) - order.indexOf(other.subject));
  const shown = await Promise.all(inGrid.map((row) => presentResult(ctx, schoolId, row, shows(row))));
  return pupils.sort(bySeat).map((pupil) => ({
    studentId: pupil.student_id!,
    name: pupil.name!,
    seatNumber: pupil.seat_number,
    results: shown.filter((_, index) => inGrid[index]!.student_id === pupil.student_id),
    exempt: order.filter((subject) => exempt(pupil.student_id!).includes(subject)),
  }));
}

function whyNotEnter({ inForce, subjects, enterable }: ResultsPlace): string | null {
  if (enterable.length > 0) return null;
  if (!inForce.scheme.measurements.results) return '按学校的评价方案，不录学科成绩。';
  if (subjects.length === 0) return '这个班本学期还没有任课安排，请综评管理员先导入任课表。';
  return '按学校的评价方案，这个班的成绩不由您录入。';
}

/** ZM-7: the grid of results of a class in seat order; levels always, marks for whose business they are. */
export async function presentClassResults(ctx: Context, classId: Id): Promise<ClassResultsType> {
  const place = await loadResultsPlace(ctx, classId);
  const { scheme } = place.inForce;
  const { results } = scheme.measurements;
  return {
    classId: place.classId,
    termId: place.term.id,
    termName: place.term.name,
    entersMarks: entersMarks(scheme, place.grade),
    fullMark: (results?.fullMarks ?? 100) * 100,
    levels: results?.bands.map(({ id, name }) => ({ id, name })) ?? [],
    subjects: place.subjects.map(({ id, name }) => ({ id, name, viewerCanEnter: place.enterable.includes(id) })),
    rows: await rowsOf(ctx, place),
    whyNotEnter: whyNotEnter(place),
  };
}
