import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind } from '../people/index.js';

/** Who leads some classes of a school today, and by whom, when and in which version their groups were last set. */
export const findHeads = (ctx: Context, schoolId: Id, classIds: readonly Id[]) => {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('school_class as c')
    .leftJoin('appointment as a', (join) =>
      join
        .onRef('a.school_id', '=', 'c.school_id')
        .onRef('a.class_id', '=', 'c.id')
        .on('a.role', '=', RoleKind.HOMEROOM_TEACHER)
        .on('a.starts_on', '<=', today)
        .on((on) => on.or([on('a.ends_on', 'is', null), on('a.ends_on', '>', today)])),
    )
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('class_group as g', (join) =>
      join.onRef('g.school_id', '=', 'c.school_id').onRef('g.class_id', '=', 'c.id'),
    )
    .leftJoin('person as s', 's.id', 'g.set_by_id')
    .select(['c.id as class_id', 'a.person_id', 'p.name', 'g.version', 'g.set_at', 's.name as set_by'])
    .where('c.school_id', '=', schoolId)
    .where('c.id', 'in', classIds)
    .orderBy('a.id')
    .execute();
};

export type HeadRow = Awaited<ReturnType<typeof findHeads>>[number];

/** Who is, and who was, in the groups of some classes of a school, in the order in which they came. */
export const findSeats = (ctx: Context, schoolId: Id, classIds: readonly Id[]) =>
  ctx.db
    .selectFrom('class_group_member as g')
    .innerJoin('person as p', 'p.id', 'g.person_id')
    .select(['g.id', 'g.class_id', 'g.person_id', 'g.starts_on', 'g.ends_on', 'p.name'])
    .where('g.school_id', '=', schoolId)
    .where('g.class_id', 'in', classIds)
    .orderBy('g.starts_on')
    .orderBy('g.id')
    .execute();

export type SeatRow = Awaited<ReturnType<typeof findSeats>>[number];

/** Who teaches some classes of a school in the newest term begun, with each course. */
export const findTeachers = (ctx: Context, schoolId: Id, classIds: readonly Id[]) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('staff_member as m', (join) =>
      join.onRef('m.school_id', '=', 't.school_id').onRef('m.id', '=', 't.staff_id').on('m.active', '=', 1),
    )
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .select(['t.class_id', 'm.person_id', 'p.name', 'c.name as course'])
    .where('t.school_id', '=', schoolId)
    .where('t.class_id', 'in', classIds)
    .where('t.active', '=', 1)
    .where('t.term_id', '=', (newest) =>
      newest
        .selectFrom('term')
        .select('term.id')
        .where('term.school_id', '=', schoolId)
        .where('term.starts_on', '<=', ctx.clock.today())
        .orderBy('term.starts_on', 'desc')
        .limit(1),
    )
    .orderBy('c.code')
    .orderBy('m.staff_number')
    .execute();

export type TeacherRow = Awaited<ReturnType<typeof findTeachers>>[number];
