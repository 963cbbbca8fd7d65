import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** A course of a class, and who teaches it. */
export interface Taught {
  course: string;
  personId: Id;
}

/** What a class is taught in a term and by whom, by the code of the course. */
export const findClassTeaching = (ctx: Context, schoolId: Id, classId: Id, termId: Id): Promise<Taught[]> =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .innerJoin('staff_member as m', (join) =>
      join.onRef('m.school_id', '=', 't.school_id').onRef('m.id', '=', 't.staff_id'),
    )
    .select(['c.name as course', 'm.person_id as personId'])
    .where('t.school_id', '=', schoolId)
    .where('t.term_id', '=', termId)
    .where('t.class_id', '=', classId)
    .where('t.active', '=', 1)
    .orderBy('c.code')
    .execute();
