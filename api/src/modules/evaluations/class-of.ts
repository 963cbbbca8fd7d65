import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';

/** The cohort of a class, whoever asks. */
export async function loadClassOf(ctx: Context, { schoolId, classId }: { schoolId: Id; classId: Id }) {
  const row = await ctx.db
    .selectFrom('school_class')
    .select(['stage', 'entry_year'])
    .where('school_id', '=', schoolId)
    .where('id', '=', classId)
    .executeTakeFirst();
  if (!row) throw notFound('这个班级');
  return row;
}
