import type { Context } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { className, gradeOfCohort, loadVisibleSchool, Stage } from '../../organisation/index.js';
import { findSchemesForCohorts } from '../../schemes/index.js';
import { GraduationState } from './graduation.lifecycle.js';
import { concernsGraduation, proposesGraduation } from './graduation.policy.js';
import { findLatestWords, findLeavers, findLeavingClasses } from './graduation.queries.js';
import type { LeavingClassType, LeavingYearType } from './graduation.types.js';
import { begunTerms, rollDay } from './leaving-class.js';
import { entryYearOf, type BegunTerm } from './stage-terms.rules.js';

/** A school year of a school, with the day whose roll counts. */
interface Year {
  schoolId: Id;
  schoolYear: number;
  begun: readonly BegunTerm[];
}

/** The classes that leave in a year and whose scheme has a standard, as far as they are the actor's business. */
async function leavingClasses(ctx: Context, { schoolId, schoolYear, begun }: Year): Promise<LeavingClassType[]> {
  const cohorts = Object.values(Stage).map((stage) => ({ stage, entryYear: entryYearOf(stage, schoolYear) }));
  const last = begun.findLast((term) => term.schoolYear === schoolYear && term.semester === 2);
  const on = rollDay(last, ctx.clock.today());
  const schemes = await findSchemesForCohorts(ctx, { schoolId, on }, cohorts);
  const held = cohorts.filter((_, index) => schemes[index]?.scheme.graduation);
  if (held.length === 0) return [];
  const rows = (await findLeavingClasses(ctx, schoolId, held)).filter((row) =>
    proposesGraduation(ctx.actor, { schoolId, classId: row.id }),
  );
  const leavers = await findLeavers(
    ctx,
    schoolId,
    rows.map(({ id }) => id),
    on,
  );
  const words = await findLatestWords(
    ctx,
    { schoolId, schoolYear },
    leavers.map((one) => one.student_id),
  );
  const states = new Map(words.map((word) => [word.student_id, word.state]));
  return rows.map((row) => {
    const own = leavers.filter((one) => one.class_id === row.id).map((one) => states.get(one.student_id));
    return {
      ...{ classId: row.id, pupilCount: own.length },
      className: className(gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear), row.number),
      proposedCount: own.filter((state) => state === GraduationState.PROPOSED).length,
      signedCount: own.filter((state) => state === GraduationState.SIGNED).length,
    };
  });
}

/** The classes of the newest of the years in which some leave. */
async function newestLeaving(
  ctx: Context,
  years: Year[],
): Promise<{ schoolYear: number; classes: LeavingClassType[] }> {
  for (const year of years) {
    const classes = await leavingClasses(ctx, year);
    if (classes.length > 0) return { schoolYear: year.schoolYear, classes };
  }
  return { schoolYear: years[0]?.schoolYear ?? 0, classes: [] };
}

/** ZM-15: the classes of a school that leave it at the end of a school year; of the newest with some when none is named. */
export async function presentLeavingYear(ctx: Context, schoolId: Id, wanted: number | null): Promise<LeavingYearType> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!concernsGraduation(ctx.actor, school.id)) throw forbidden('毕业由班主任和校内各处办理。');
  const begun = await begunTerms(ctx, school.id);
  const years = [...new Set(begun.map((term) => term.schoolYear))].toReversed();
  const asked = years.filter((schoolYear) => wanted === null || schoolYear === wanted);
  const found = await newestLeaving(
    ctx,
    asked.map((schoolYear) => ({ schoolId: school.id, schoolYear, begun })),
  );
  return { schoolId: school.id, years, ...found, ...(wanted !== null && { schoolYear: wanted }) };
}
