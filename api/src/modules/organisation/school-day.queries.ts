import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** The days on which a school teaches in a term, in order. */
export const findSchoolDays = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('school_day')
    .select(['id', 'day'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .orderBy('day')
    .execute();
