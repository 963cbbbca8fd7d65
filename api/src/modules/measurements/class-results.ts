import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findClassCourses, findTaughtCourses, loadVisibleClass } from '../people/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { loadVisibleScheme, type Scheme, type SchemeInForce } from '../schemes/index.js';
import { hasResults } from '../schemes/measurement.rules.js';
import { subjectOf } from '../schemes/subject.rules.js';
import { entersAs, NO_PUPIL } from './measurement.policy.js';
import { termToEnter, type NamedTerm } from './school-term.js';

type SchemeSubject = Scheme['subjects'][number];

/** A class with all by which its results are judged. */
export interface ResultsPlace {
  schoolId: Id;
  classId: Id;
  grade: number;
  term: NamedTerm;
  inForce: SchemeInForce;
  /** What the class is taught and the scheme has results for, in the order of the scheme. */
  subjects: SchemeSubject[];
  /** Ids of those that the actor may enter. */
  enterable: string[];
}

function subjectsOf({ scheme }: SchemeInForce, courses: readonly string[]): SchemeSubject[] {
  const taught = courses.filter((course) => hasResults(scheme, course)).map((course) => subjectOf(scheme, course)!.id);
  return scheme.subjects.filter((subject) => taught.includes(subject.id));
}

/** The subjects that the actor may enter: all for whom the scheme names, a subject teacher the own ones. */
async function enterableOf(
  ctx: Context,
  place: { schoolId: Id; classId: Id },
  inForce: SchemeInForce,
  subjects: readonly SchemeSubject[],
): Promise<SchemeSubject[]> {
  const enterers = inForce.scheme.measurements.results?.enteredBy ?? [];
  const roles = entersAs(ctx.actor, { ...place, studentId: NO_PUPIL }).filter((role) => enterers.includes(role));
  if (roles.some((role) => role !== Recorder.TEACHER)) return [...subjects];
  if (roles.length === 0) return [];
  const { schoolId, classId } = place;
  const taught = await findTaughtCourses(ctx, schoolId, personIn(ctx.actor, schoolId)!, [classId]);
  const own = subjectsOf(
    inForce,
    taught.map((row) => row.name ?? ''),
  );
  return subjects.filter((subject) => own.includes(subject));
}

/** A class that the actor sees, with the scheme, term and subjects of its results. */
export async function loadResultsPlace(ctx: Context, wanted: Id): Promise<ResultsPlace> {
  const { id: classId, school_id: schoolId } = await loadVisibleClass(ctx, wanted);
  const { inForce, grade } = await loadVisibleScheme(ctx, classId);
  const term = await termToEnter(ctx, schoolId);
  const courses = await findClassCourses(ctx, schoolId, classId, term.id);
  const subjects = subjectsOf(inForce, courses);
  const enterable = await enterableOf(ctx, { schoolId, classId }, inForce, subjects);
  return { schoolId, classId, grade, term, inForce, subjects, enterable: enterable.map(({ id }) => id) };
}
