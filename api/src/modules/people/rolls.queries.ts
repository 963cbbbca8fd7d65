import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

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

/** The pupils of some classes today by name and seat, in no order. */
export function findSeatsIn(ctx: Context, schoolId: Id, classIds: readonly Id[]) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['e.student_id', 'e.class_id', 'e.seat_number', 'p.name'])
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', 'in', classIds)
    .where('e.starts_on', '<=', today)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
    .execute();
}

/** The pupils of some classes today, with the day on which they came. */
export function findPupilsIn(ctx: Context, schoolId: Id, classIds: readonly Id[]) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .select(['e.student_id', 'e.class_id', 'e.starts_on', 's.birth_on'])
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', 'in', classIds)
    .where('e.starts_on', '<=', today)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
    .execute();
}
