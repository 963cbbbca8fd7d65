import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { OpenedBy } from './opening.rules.js';

/** A booklet by whose it is. */
interface BookletOf {
  schoolId: Id;
  studentId: Id;
  termId: Id;
}

/** Who opened which version of a booklet, what was opened last first. */
export const findOpenings = (ctx: Context, { schoolId, studentId, termId }: BookletOf) =>
  ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('booklet_opening as o', (join) =>
      join.onRef('o.school_id', '=', 'r.school_id').onRef('o.report_id', '=', 'r.id'),
    )
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select(['o.id', 'o.number', 'p.name', 'o.quality', 'o.way', 'o.first_at', 'o.last_at', 'o.days'])
    .where('r.school_id', '=', schoolId)
    .where('r.student_id', '=', studentId)
    .where('r.term_id', '=', termId)
    .orderBy('o.last_at', 'desc')
    .orderBy('o.id', 'desc')
    .execute();

/** Of some pupils, when guardian and child first opened the version that counts. */
export const findFamilyOpenings = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('booklet_opening as o', (join) =>
      join
        .onRef('o.school_id', '=', 'r.school_id')
        .onRef('o.report_id', '=', 'r.id')
        .onRef('o.number', '=', 'r.latest'),
    )
    .select(['r.student_id', 'o.quality'])
    .select(({ fn }) => fn.min('o.first_at').as('first_at'))
    .where('r.school_id', '=', schoolId)
    .where('r.student_id', 'in', studentIds)
    .where('r.term_id', '=', termId)
    .where('o.quality', 'in', [OpenedBy.GUARDIAN, OpenedBy.PUPIL])
    .groupBy(['r.student_id', 'o.quality'])
    .execute();

/** Who asked for a printed booklet, as the child's family: the person of the child, or one of its guardians. */
export const findFamilyTie = (ctx: Context, { schoolId, studentId, personId }: Tie) =>
  ctx.db
    .selectFrom('student as s')
    .leftJoin('guardianship as g', (join) =>
      join.onRef('g.school_id', '=', 's.school_id').onRef('g.student_id', '=', 's.id').on('g.person_id', '=', personId),
    )
    .select(['s.person_id', 'g.id as guardianship_id'])
    .where('s.school_id', '=', schoolId)
    .where('s.id', '=', studentId)
    .executeTakeFirst();

/** A child and somebody who has to do with it. */
interface Tie {
  schoolId: Id;
  studentId: Id;
  personId: Id;
}
