import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** The names of the courses that a class is taught in a term, each once, by code. */
export async function findClassCourses(ctx: Context, schoolId: Id, classId: Id, termId: Id): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .select(['c.code', 'c.name'])
    .distinct()
    .where('t.school_id', '=', schoolId)
    .where('t.term_id', '=', termId)
    .where('t.class_id', '=', classId)
    .where('t.active', '=', 1)
    .orderBy('c.code')
    .execute();
  return rows.map((row) => row.name);
}
