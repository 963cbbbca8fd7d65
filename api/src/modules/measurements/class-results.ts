import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findClassTeaching, loadVisibleClass, type Taught } from '../people/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { visibleSchemeOf, type Scheme, type SchemeInForce } from '../schemes/index.js';
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

function subjectsOf({ scheme }: SchemeInForce, teaching: readonly Taught[]): SchemeSubject[] {
  const courses = teaching.map(({ course }) => course);
  const taught = courses.filter((course) => hasResults(scheme, course)).map((course) => subjectOf(scheme, course)!.id);
  return scheme.subjects.filter((subject) => taught.includes(subject.id));
}

/** The subjects that the actor may enter: all for whom the scheme names, a subject teacher the own ones. */
function enterableOf(
  { actor }: Context,
  place: { schoolId: Id; classId: Id },
  inForce: SchemeInForce,
  teaching: readonly Taught[],
): SchemeSubject[] {
  const enterers = inForce.scheme.measurements.results?.enteredBy ?? [];
  const roles = entersAs(actor, { ...place, studentId: NO_PUPIL }).filter((role) => enterers.includes(role));
  if (roles.some((role) => role !== Recorder.TEACHER)) return subjectsOf(inForce, teaching);
  if (roles.length === 0) return [];
  const personId = personIn(actor, place.schoolId);
  return subjectsOf(
    inForce,
    teaching.filter((one) => one.personId === personId),
  );
}

/** A class that the actor sees, with the scheme, term and subjects of its results. */
export async function loadResultsPlace(ctx: Context, wanted: Id): Promise<ResultsPlace> {
  const row = await loadVisibleClass(ctx, wanted);
  const { id: classId, school_id: schoolId } = row;
  const { inForce, grade } = await visibleSchemeOf(ctx, row);
  const term = await termToEnter(ctx, schoolId);
  const teaching = await findClassTeaching(ctx, schoolId, classId, term.id);
  const subjects = subjectsOf(inForce, teaching);
  const enterable = enterableOf(ctx, { schoolId, classId }, inForce, teaching);
  return { schoolId, classId, grade, term, inForce, subjects, enterable: enterable.map(({ id }) => id) };
}
