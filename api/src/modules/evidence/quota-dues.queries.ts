import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Bearer } from './bearer.rules.js';
import { groupBy } from './group-by.rules.js';
import type { TallyRow } from './tally.queries.js';

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
