import type { Context } from '../../kernel/context.js';
import { forbidden, notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { findTerms, gradeOfCohort, gradesOf, loadVisibleSchool, type Stage } from '../organisation/index.js';
import { keepsRolls, seesTeaching } from './people.policy.js';

type Term = Awaited<ReturnType<typeof findTerms>>[number];

/** A term of a school whose teaching is looked at or arranged. */
export interface TeachingPlace {
  schoolId: Id;
  term: Term;
  /** The term before it, if the school had one. */
  former: Term | null;
  /** Why nothing can be changed; null when it can. */
  whyNotChange: string | null;
}

/** The term asked for, else the newest that has begun, else the first that will; anything else is not found. */
function chosenOf(terms: readonly Term[], termId: Id | null, today: string): Term | undefined {
  if (termId !== null) return terms.find(({ id }) => id === termId);
  return terms.find(({ starts_on }) => starts_on <= today) ?? terms.at(-1);
}

/** The teaching of a school in a term, for its offices; any other school or term is not found. */
export async function loadTeachingPlace(ctx: Context, schoolId: Id, termId: Id | null): Promise<TeachingPlace> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!seesTeaching(ctx.actor, school.id))
    throw forbidden('全校的任课安排由学校的办公室查看，教务主任和综评管理员安排。');
  const terms = await findTerms(ctx, school.id);
  if (terms.length === 0) throw ruleBroken('学校还没有设置学期，请先设置学期，再安排任课。');
  const today = ctx.clock.today();
  const term = chosenOf(terms, termId, today);
  if (!term) throw notFound('这个学期');
  const isOver = terms.some(({ starts_on }) => starts_on > term.starts_on && starts_on <= today);
  const whyOver = isOver ? '下一个学期已经开始，这个学期的任课只供查看。' : null;
  const whyNotChange = keepsRolls(ctx.actor, school.id) ? whyOver : '任课由教务主任或综评管理员安排。';
  return { schoolId: school.id, term, former: terms[terms.indexOf(term) + 1] ?? null, whyNotChange };
}

/** The same for who changes something there. */
export async function loadTeachingToChange(ctx: Context, schoolId: Id, termId: Id | null): Promise<TeachingPlace> {
  const place = await loadTeachingPlace(ctx, schoolId, termId);
  if (!keepsRolls(ctx.actor, place.schoolId)) throw forbidden(place.whyNotChange!);
  if (place.whyNotChange) throw ruleBroken(place.whyNotChange);
  return place;
}

interface Cohort {
  stage: string;
  entry_year: number;
}

/** The grade of a class in a term. */
export const gradeIn = ({ stage, entry_year }: Cohort, { school_year }: Pick<Term, 'school_year'>): number =>
  gradeOfCohort(stage as Stage, entry_year, school_year);

/** Whether a class is in the school in a term: it has begun, and not yet left. */
export const isThereIn = (cohort: Cohort, term: Pick<Term, 'school_year'>): boolean =>
  gradesOf([cohort.stage as Stage]).includes(gradeIn(cohort, term));
