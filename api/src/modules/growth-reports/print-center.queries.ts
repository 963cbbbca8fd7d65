import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';

/** The printings of a school, and of which of its classes; all and those of the whole school when null. */
export interface PrintingsWanted {
  schoolId: Id;
  classIds: readonly Id[] | null;
}

/** One page of the printings of a school and its classes, newest first; what a single child's are about is not in it. */
export const findPrintings = (ctx: Context, { schoolId, classIds }: PrintingsWanted, { first, after }: PageRequest) =>
  ctx.db
    .selectFrom('print_job as j')
    .innerJoin('term as t', (join) => join.onRef('t.school_id', '=', 'j.school_id').onRef('t.id', '=', 'j.term_id'))
    .leftJoin('school_class as c', (join) =>
      join.onRef('c.school_id', '=', 'j.school_id').onRef('c.id', '=', 'j.class_id'),
    )
    .innerJoin('person as p', 'p.id', 'j.requested_by_id')
    .select(['j.id', 'j.class_id', 'j.term_id', 'j.state', 'j.total', 'j.done', 'j.requested_at'])
    .select(['p.name as requested_by', 't.school_year', 't.semester', 'c.stage', 'c.entry_year', 'c.number'])
    .where('j.school_id', '=', schoolId)
    .where('j.student_id', 'is', null)
    .$if(classIds !== null, (rows) => rows.where('j.class_id', 'in', [...classIds!]))
    .$if(after !== null, (rows) => rows.where('j.id', '<', after))
    .orderBy('j.id', 'desc')
    .limit(first + 1)
    .execute();
