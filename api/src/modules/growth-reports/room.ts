import type { Context } from '../../kernel/context.js';
import { notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { className, findTerms, gradeOfCohort, termName, type Stage } from '../organisation/index.js';
import { findClassCourses, findClassesById, findClassStudents } from '../people/index.js';
import { ConsentDecision, ConsentKind, findCurrentConsents } from '../privacy/index.js';
import { schemeFor, type SchemeInForce } from '../schemes/index.js';
import type { ClassFacts } from './facts.rules.js';

/** A class in a term, with the scheme that binds it. */
export interface Room {
  schoolId: Id;
  classId: Id;
  facts: ClassFacts;
  inForce: SchemeInForce;
  /** The pupils of today by seat, and what their families answered. */
  pupils: Pupil[];
  consents: Awaited<ReturnType<typeof findCurrentConsents>>;
}

/** A pupil of whom a booklet is made. */
export interface Pupil {
  id: Id;
  name: string;
  seatNumber: number | null;
}

const MOST_PUPILS = 100;
const GRANTED = ConsentDecision.GRANTED;

/** The pupils of a class in the order of their seats. */
export async function pupilsOf(ctx: Context, place: { id: Id; school_id: Id }): Promise<Pupil[]> {
  const rows = await findClassStudents(ctx, place, '', { first: MOST_PUPILS, after: null });
  return rows
    .map((row) => ({ id: row.student_id!, name: row.name ?? '', seatNumber: row.seat_number }))
    .sort(
      (one, other) => (one.seatNumber ?? Infinity) - (other.seatNumber ?? Infinity) || (one.id < other.id ? -1 : 1),
    );
}

/** A term with its name. */
export interface NamedTerm {
  id: Id;
  name: string;
  startsOn: LegalDate;
  endsOn: LegalDate;
  schoolYear: number;
}

/** The terms of a school that have begun, newest first. */
export async function termsBegun(ctx: Context, schoolId: Id): Promise<NamedTerm[]> {
  const today = ctx.clock.today();
  const begun = (await findTerms(ctx, schoolId)).filter((term) => term.starts_on <= today);
  return begun.map(({ id, starts_on, ends_on, school_year: schoolYear, semester }) => ({
    ...{ id, schoolYear, name: termName({ schoolYear, semester }) },
    ...{ startsOn: starts_on, endsOn: ends_on },
  }));
}

/** The term that is asked for with those before it; the newest when none is named. */
export function chooseTerm(terms: readonly NamedTerm[], termId: Id | null | undefined): NamedTerm[] {
  if (terms.length === 0) throw ruleBroken('学校还没有设置本学期，暂时没有报告单（册）。');
  const place = termId == null ? 0 : terms.findIndex(({ id }) => id === termId);
  if (place < 0) throw notFound('这个学期');
  return terms.slice(place);
}

/** Loads a class of a school in a term, whoever asks. */
export async function loadRoom(
  ctx: Context,
  place: { schoolId: Id; classId: Id },
  [term, ...earlier]: readonly NamedTerm[],
): Promise<Room> {
  const { schoolId, classId } = place;
  const { id: termId, name, schoolYear, endsOn } = term!;
  const [row] = await findClassesById(ctx, schoolId, [classId]);
  if (!row) throw notFound('这个班级');
  const pupils = await pupilsOf(ctx, { id: classId, school_id: schoolId });
  const consents = await findCurrentConsents(
    ctx,
    schoolId,
    pupils.map(({ id }) => id),
  );
  const today = ctx.clock.today();
  const inForce = await schemeFor(ctx, { schoolId, classId, on: endsOn < today ? endsOn : today });
  const grade = gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear);
  const facts: ClassFacts = {
    school: row.school_name ?? '',
    className: className(grade, row.number),
    grade,
    homeroomTeacher: row.homeroom_teacher_name ?? '',
    term: { id: termId, name, endsOn },
    earlier: earlier.map((before) => ({ id: before.id, name: before.name })),
    courses: await findClassCourses(ctx, schoolId, classId, termId),
    agreeing: [...consents.values()].filter((given) => given.get(ConsentKind.TERMS)?.decision === GRANTED).length,
  };
  return { schoolId, classId, facts, inForce, pupils, consents };
}
