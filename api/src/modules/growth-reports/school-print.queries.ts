import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** The published booklets of a school in a term, each with its child and the class in which it was checked. */
export const findPublished = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .innerJoin('school_class as c', (join) =>
      join.onRef('c.school_id', '=', 'r.school_id').onRef('c.id', '=', 'r.class_id'),
    )
    .innerJoin('student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.id', '=', 'r.student_id'),
    )
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['v.id as version_id', 'p.name', 'c.stage', 'c.entry_year', 'c.number'])
    .select((select) =>
      select
        .selectFrom('enrolment as e')
        .select((of) => of.fn.max('e.seat_number').as('seat'))
        .whereRef('e.school_id', '=', 'r.school_id')
        .whereRef('e.class_id', '=', 'r.class_id')
        .whereRef('e.student_id', '=', 'r.student_id')
        .as('seat'),
    )
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId)
    .orderBy('c.entry_year', 'desc')
    .orderBy('c.number')
    .orderBy('seat')
    .orderBy('r.id')
    .execute();
