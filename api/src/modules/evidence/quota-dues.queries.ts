import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Bearer } from './bearer.rules.js';
import { groupBy } from './group-by.rules.js';
import type { TallyRow } from './tally.queries.js';

/** The classes of a school that have pupils today. */
export function findClassesWithPupils(ctx: Context, schoolId: Id) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('school_class as k')
    .select(['k.id', 'k.stage', 'k.entry_year'])
    .where('k.school_id', '=', schoolId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('enrolment as e')
          .select('e.id')
          .where('e.school_id', '=', schoolId)
          .whereRef('e.class_id', '=', 'k.id')
          .where('e.starts_on', '<=', today)
          .where((open) => open.or([open('e.ends_on', 'is', null), open('e.ends_on', '>', today)])),
      ),
    )
    .orderBy('k.id')
    .execute();
}

/** The pupils of some classes today. */
export function findPupilsIn(ctx: Context, schoolId: Id, classIds: readonly Id[]) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('enrolment')
    .select(['student_id', 'class_id'])
    .where('school_id', '=', schoolId)
    .where('class_id', 'in', classIds)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .execute();
}

/** Who teaches what to which class of a school in a term. */
export const findSchoolTeaching = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .innerJoin('staff_member as m', 'm.id', 't.staff_id')
    .select(['t.class_id', 'm.person_id', 'c.name as course'])
    .where('t.school_id', '=', schoolId)
    .where('t.term_id', '=', termId)
    .where('t.active', '=', 1)
    .where('m.active', '=', 1)
    .orderBy('t.id')
    .execute();

/** What was counted in a month for all households, or all staff, of a school; by who it counts for. */
export async function findAllTallies(
  ctx: Context,
  place: { schoolId: Id; termId: Id; month: string; bearer: Bearer },
): Promise<Map<Id, TallyRow[]>> {
  const rows = await ctx.db
    .selectFrom('capture_tally')
    .select(['bearer_id', 'category', 'photos', 'records'])
    .where('school_id', '=', place.schoolId)
    .where('term_id', '=', place.termId)
    .where('month', '=', place.month)
    .where('bearer', '=', place.bearer)
    .execute();
  return groupBy(rows, (row) => row.bearer_id);
}
