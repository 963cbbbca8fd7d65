import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import { findClassesWithPupils } from '../people/index.js';
import { findSchemesForCohorts, type SchemeInForce } from './scheme.queries.js';

/** A class that has pupils today, with the scheme that binds it. */
export interface Room {
  classId: Id;
  grade: number;
  inForce: SchemeInForce;
}

/** The classes of a school that have pupils today, and a scheme today or on an earlier day, whoever asks. */
export async function findRooms(ctx: Context, schoolId: Id, on = ctx.clock.today()): Promise<Room[]> {
  const today = ctx.clock.today();
  const classes = await findClassesWithPupils(ctx, schoolId);
  const cohorts = classes.map((row) => ({ stage: row.stage as Stage, entryYear: row.entry_year }));
  const schemes = await findSchemesForCohorts(ctx, { schoolId, on }, cohorts);
  return classes.flatMap(({ id: classId }, at): Room[] => {
    const inForce = schemes[at];
    const { stage, entryYear } = cohorts[at]!;
    return inForce ? [{ classId, grade: gradeOfCohort(stage, entryYear, schoolYearOf(today)), inForce }] : [];
  });
}
