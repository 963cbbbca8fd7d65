import { unitsOf } from '../../../kernel/actor.js';
import type { Context } from '../../../kernel/context.js';
import { forbidden, notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { className, findBegunTerms, gradeOfCohort, type Stage } from '../../organisation/index.js';
import { seesChildrenOf } from '../../people/index.js';
import { schemeForCohort, type GraduationRules, type SchemeInForce } from '../../schemes/index.js';
import { proposesGraduation } from './graduation.policy.js';
import { findLeavingClass } from './graduation.queries.js';
import type { GraduationStandard } from './graduation.rules.js';
import { leavingYear, stageTerms, type BegunTerm } from './stage-terms.rules.js';

/** A class that leaves its stage, with the standard it is held against. */
export interface LeavingClass {
  schoolId: Id;
  school: string;
  classId: Id;
  className: string;
  /** The school year at whose end it leaves. */
  schoolYear: number;
  /** The day whose roll counts: today, or the last of its last term. */
  on: LegalDate;
  inForce: SchemeInForce;
  rules: GraduationRules;
  standard: GraduationStandard;
  /** Why nobody can decide yet, in words; null when it is time. */
  waitsFor: string | null;
}

/** The terms of a school that have begun, oldest first. */
export async function begunTerms(ctx: Context, schoolId: Id): Promise<BegunTerm[]> {
  const rows = await findBegunTerms(ctx, schoolId, ctx.clock.today());
  return rows.map((row) => ({
    ...{ id: row.id, schoolYear: row.school_year, semester: row.semester },
    ...{ startsOn: row.starts_on, endsOn: row.ends_on },
  }));
}

/** The standard of a scheme: its criteria in use, and its levels from best to least. */
const standardOf = ({ scheme }: SchemeInForce, rules: GraduationRules) => ({
  criteria: rules.criteria.filter(({ off }) => !off),
  levels: scheme.measurements.results?.bands.map(({ id }) => id) ?? [],
});

/** The day whose roll counts: today, or the last of a term that is over. */
export const rollDay = (last: BegunTerm | null | undefined, today: LegalDate): LegalDate =>
  last && last.endsOn < today ? last.endsOn : today;

/** A class of the last grade of its stage, for whom its graduation concerns; anything else is not found. */
export async function loadLeavingClass(ctx: Context, classId: Id): Promise<LeavingClass> {
  const row = isId(classId) ? await findLeavingClass(ctx, unitsOf(ctx.actor), classId) : undefined;
  if (!row || !seesChildrenOf(ctx.actor, row)) throw notFound('这个班级');
  const { school_id: schoolId, entry_year: entryYear } = row;
  if (!proposesGraduation(ctx.actor, { schoolId, classId })) throw forbidden('毕业由班主任和校内各处办理。');
  const cohort = { stage: row.stage as Stage, entryYear };
  const schoolYear = leavingYear(cohort);
  const begun = await begunTerms(ctx, schoolId);
  if (!begun.some((term) => term.schoolYear >= schoolYear)) throw ruleBroken('这个班还没有到毕业的年级。');
  const today = ctx.clock.today();
  const terms = stageTerms(cohort, begun);
  const last = terms.at(-1)!;
  const on = rollDay(last.term, today);
  const inForce = await schemeForCohort(ctx, { schoolId, cohort, on });
  const rules = inForce.scheme.graduation;
  if (!rules) throw ruleBroken('学校的评价方案里没有毕业标准，请联系综评管理员。');
  return {
    ...{ schoolId, school: row.school_name ?? '', classId, schoolYear, on, inForce, rules },
    className: className(gradeOfCohort(cohort.stage, entryYear, schoolYear), row.number),
    standard: { ...standardOf(inForce, rules), terms, today },
    waitsFor: last.isAhead ? `${last.name}开学以后才能提出和签署，现在可以先看。` : null,
  };
}
