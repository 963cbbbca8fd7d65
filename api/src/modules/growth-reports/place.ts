import type { Context } from '../../kernel/context.js';
import { notFound, ruleBroken } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { termName, type Stage } from '../organisation/index.js';
import { seesChildrenOf, type StudentRow } from '../people/index.js';
import type { ConsentDecision } from '../privacy/index.js';
import { ReportState } from './growth-report.lifecycle.js';
import { findChildTerms, findClassTerms, findPupilRows } from './place.queries.js';

/** A class as its booklets name it. */
export interface ClassPlace {
  schoolId: Id;
  classId: Id;
  stage: Stage;
  entryYear: number;
  number: number;
  school: string;
  homeroomTeacher: string;
}

/** A term that has begun, with its name and what the class is taught in it. */
export interface NamedTerm {
  id: Id;
  name: string;
  startsOn: LegalDate;
  endsOn: LegalDate;
  schoolYear: number;
  courses: string[];
}

/** Where the booklet of a child and term stands, with the version that counts. */
export interface Report {
  state: ReportState;
  versionId: Id | null;
  version: { number: number; publishedAt: Instant; hash: string; code: string } | null;
  completeness: number | null;
}

/** A pupil of a class, what the family answered, and the booklet of a term. */
export interface Pupil {
  id: Id;
  name: string;
  seatNumber: number | null;
  terms: ConsentDecision | null;
  photos: ConsentDecision | null;
  /** ZM-1: the household takes no part at the end of the term, or today while it runs. */
  isPaused: boolean;
  report: Report;
  /** Who published the version that counts. */
  publishedBy: string | null;
}

interface TermRow {
  term_id: Id | null;
  starts_on: LegalDate | null;
  ends_on: LegalDate | null;
  school_year: number | null;
  semester: number | null;
  course: string | null;
}

/** Rows of terms and courses as the terms, each with its courses once. */
function termsIn(rows: readonly TermRow[]): NamedTerm[] {
  const terms = new Map<Id, NamedTerm>();
  for (const row of rows) {
    if (!row.term_id) continue;
    const schoolYear = row.school_year!;
    const term = terms.get(row.term_id) ?? {
      ...{ id: row.term_id, schoolYear, name: termName({ schoolYear, semester: row.semester! }) },
      ...{ startsOn: row.starts_on!, endsOn: row.ends_on!, courses: [] },
    };
    if (row.course !== null && !term.courses.includes(row.course)) term.courses.push(row.course);
    terms.set(row.term_id, term);
  }
  return [...terms.values()];
}

interface ReportRow {
  state: string | null;
  latest: number | null;
  version_id: Id | null;
  hash: string | null;
  code: string | null;
  completeness: number | null;
  published_at: string | null;
}

/** Without a row a booklet is being collected. */
const reportOf = (row: ReportRow): Report => ({
  state: (row.state as ReportState | null) ?? ReportState.COLLECTING,
  versionId: row.version_id,
  version: row.version_id
    ? { number: row.latest!, publishedAt: row.published_at as Instant, hash: row.hash!, code: row.code! }
    : null,
  completeness: row.completeness,
});

/** A class whose children the actor sees, with its terms; anything else is not found. */
export async function loadClassPlace(ctx: Context, classId: Id): Promise<{ place: ClassPlace; terms: NamedTerm[] }> {
  const rows = isId(classId) ? await findClassTerms(ctx, classId) : [];
  const [row] = rows;
  if (!row || !seesChildrenOf(ctx.actor, { id: classId, school_id: row.school_id })) throw notFound('这个班级');
  const place: ClassPlace = {
    ...{ schoolId: row.school_id, classId, stage: row.stage as Stage, entryYear: row.entry_year },
    ...{ number: row.number, school: row.school_name ?? '', homeroomTeacher: row.homeroom_teacher ?? '' },
  };
  return { place, terms: termsIn(rows) };
}

/** A child that the actor sees, with the class of today, the terms, and the booklet of each. */
export interface ChildPlace {
  student: StudentRow;
  place: ClassPlace | null;
  terms: NamedTerm[];
  reports: Map<Id, Report>;
}

/** Loads a child; whoever may not see it does not find it. */
export async function loadChildPlace(ctx: Context, studentId: Id): Promise<ChildPlace> {
  const rows = isId(studentId) ? await findChildTerms(ctx, studentId) : [];
  const [row] = rows;
  if (!row) throw notFound('这名学生');
  const place = row.class_id && {
    ...{ schoolId: row.school_id, classId: row.class_id, stage: row.stage as Stage, entryYear: row.entry_year! },
    ...{ number: row.number!, school: row.school_name ?? '', homeroomTeacher: row.homeroom_teacher ?? '' },
  };
  const reports = new Map(rows.flatMap((one) => (one.term_id ? [[one.term_id, reportOf(one)] as const] : [])));
  return { student: row, place: place || null, terms: termsIn(rows), reports };
}

/** The pupils of a class in the order of their seats. */
export async function loadPupils(
  ctx: Context,
  place: { schoolId: Id; classId: Id; term: Pick<NamedTerm, 'id' | 'endsOn'> },
): Promise<{ pupils: Pupil[]; lastPrintId: Id | null }> {
  const rows = await findPupilRows(ctx, place);
  const pupils = rows.map((row): Pupil => ({
    ...{ id: row.student_id, name: row.name ?? '', seatNumber: row.seat_number },
    ...{
      terms: row.terms,
      photos: row.photos,
      isPaused: Number(row.paused) > 0,
      report: reportOf(row),
      publishedBy: row.published_by,
    },
  }));
  pupils.sort(
    (one, other) => (one.seatNumber ?? Infinity) - (other.seatNumber ?? Infinity) || (one.id < other.id ? -1 : 1),
  );
  return { pupils, lastPrintId: rows[0]?.last_print_id ?? null };
}

/** The term that is asked for with those before it; the newest when none is named. */
export function chooseTerm(terms: readonly NamedTerm[], termId: Id | null | undefined): NamedTerm[] {
  if (terms.length === 0) throw ruleBroken('学校还没有设置本学期，暂时没有报告单（册）。');
  const at = termId == null ? 0 : terms.findIndex(({ id }) => id === termId);
  if (at < 0) throw notFound('这个学期');
  return terms.slice(at);
}
