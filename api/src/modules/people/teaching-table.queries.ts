import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind } from './people.rules.js';

/** Who teaches what to which class in a term, also what was taken back, with what class, course and teacher are today. */
export const findTeachingOf = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('school_class as c', 'c.id', 't.class_id')
    .innerJoin('course as s', 's.id', 't.course_id')
    .innerJoin('staff_member as m', 'm.id', 't.staff_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['t.class_id', 't.course_id', 't.staff_id', 't.active', 'p.name as teacher', 'm.active as teacher_active'])
    .select(['c.stage', 'c.entry_year', 'c.number', 'c.active as class_active'])
    .select(['s.name as course', 's.grades', 's.active as course_active'])
    .where('t.school_id', '=', schoolId)
    .where('t.term_id', '=', termId)
    .orderBy('c.stage', 'desc')
    .orderBy('c.entry_year', 'desc')
    .orderBy('c.number')
    .orderBy('s.code')
    .orderBy('m.staff_number')
    .execute();

export type TeachingRow = Awaited<ReturnType<typeof findTeachingOf>>[number];

/** The staff of a school who may be chosen, by staff number. */
export const findStaffToChoose = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('staff_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.person_id', 'm.staff_number', 'm.main_subject', 'p.name'])
    .where('m.school_id', '=', schoolId)
    .where('m.active', '=', 1)
    .orderBy('m.staff_number')
    .execute();

/** Who leads the classes of a school, and who led them, the last one last. */
export const findHomerooms = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('appointment as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.class_id', 'a.person_id', 'a.starts_on', 'a.ends_on', 'p.name'])
    .where('a.school_id', '=', schoolId)
    .where('a.role', '=', RoleKind.HOMEROOM_TEACHER)
    .orderBy('a.starts_on')
    .orderBy('a.id')
    .execute();

export type HomeroomRow = Awaited<ReturnType<typeof findHomerooms>>[number];
