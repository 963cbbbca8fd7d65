import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { isNamed, pausedOn, RoleKind } from '../people/index.js';
import { ConsentKind, lastAnswer } from '../privacy/index.js';

/** The terms of a school that have begun, newest first, each with its frozen sheet if there is one. */
export const findSheetTerms = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('term as t')
    .leftJoin('assessment_sheet as a', (join) =>
      join.onRef('a.school_id', '=', 't.school_id').onRef('a.term_id', '=', 't.id'),
    )
    .leftJoin('person as p', 'p.id', 'a.frozen_by_id')
    .select(['t.id', 't.school_year', 't.semester', 't.starts_on', 't.ends_on'])
    .select(['a.content', 'a.hash', 'a.frozen_at', 'p.name as frozen_by'])
    .where('t.school_id', '=', schoolId)
    .where('t.starts_on', '<=', ctx.clock.today())
    .orderBy('t.starts_on', 'desc')
    .execute();

export type SheetTermRow = Awaited<ReturnType<typeof findSheetTerms>>[number];

/** A school with a term and the last day that counts. */
export interface TermOfSchool {
  schoolId: Id;
  termId: Id;
  startsOn: LegalDate;
  on: LegalDate;
}

/** The pupils on the roll on a day, with what their families answered, and whether their households can take part. */
export const findRoll = (ctx: Context, { schoolId, on }: TermOfSchool) =>
  ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('school_class as c', (join) =>
      join.onRef('c.school_id', '=', 'e.school_id').onRef('c.id', '=', 'e.class_id'),
    )
    .select(['e.student_id', 'e.class_id', 'c.stage', 'c.entry_year', 'c.number'])
    .select(lastAnswer(ConsentKind.TERMS, 'e.student_id').as('terms'))
    .select(pausedOn('e.student_id', on).as('paused'))
    .where('e.school_id', '=', schoolId)
    .where('e.starts_on', '<=', on)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', on)]))
    .orderBy('c.entry_year', 'desc')
    .orderBy('c.number')
    .orderBy('e.seat_number')
    .orderBy('e.student_id')
    .execute();

export type RollRow = Awaited<ReturnType<typeof findRoll>>[number];

/** The staff of a school with what each teaches in a term and leads on a day: a row a course, and one a class that is led. */
export function findDuties(ctx: Context, { schoolId, termId, on }: TermOfSchool) {
  const teaching = ctx.db
    .selectFrom('staff_member as m')
    .leftJoin('teaching_assignment as t', (join) =>
      join
        .onRef('t.school_id', '=', 'm.school_id')
        .onRef('t.staff_id', '=', 'm.id')
        .on('t.term_id', '=', termId)
        .on('t.active', '=', 1),
    )
    .leftJoin('course as k', 'k.id', 't.course_id')
    .select(['m.person_id', 't.class_id', 'k.name as course'])
    .where('m.school_id', '=', schoolId)
    .where('m.active', '=', 1);
  const leading = ctx.db
    .selectFrom('appointment as h')
    .innerJoin('staff_member as n', (join) =>
      join.onRef('n.school_id', '=', 'h.school_id').onRef('n.person_id', '=', 'h.person_id').on('n.active', '=', 1),
    )
    .select(['h.person_id', 'h.class_id', sql<string | null>`null`.as('course')])
    .where('h.school_id', '=', schoolId)
    .where('h.role', '=', RoleKind.HOMEROOM_TEACHER)
    .where('h.starts_on', '<=', on)
    .where((where) => where.or([where('h.ends_on', 'is', null), where('h.ends_on', '>', on)]));
  return teaching.unionAll(leading).execute();
}

export type DutyRow = Awaited<ReturnType<typeof findDuties>>[number];

/** What somebody is called, with the initials by which a list of names is put in order. */
export interface Called {
  name: string;
  initials: string;
}

/** The names of some pupils of a school, and of some members of its staff. */
export async function findNames(ctx: Context, schoolId: Id, rows: readonly { id: Id }[]): Promise<Map<Id, Called>> {
  const ids = ['none', ...rows.map(({ id }) => id)];
  const pupils = ctx.db
    .selectFrom('student as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 'p.name', 'p.initials'])
    .where('s.school_id', '=', schoolId)
    .where('s.id', 'in', ids);
  const staff = ctx.db
    .selectFrom('person as q')
    .select(['q.id', 'q.name', 'q.initials'])
    .where('q.school_id', '=', schoolId)
    .where('q.id', 'in', ids);
  const named = await pupils.unionAll(staff).execute();
  return new Map(named.map(({ id, ...called }) => [id, called]));
}

/** The pupils of a school, and the persons of its staff, whose name has some words or whose initials begin with them. */
export async function findNamed(ctx: Context, schoolId: Id, words: string): Promise<Set<Id>> {
  const isCalled = isNamed(words);
  const pupils = ctx.db
    .selectFrom('student as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select('s.id')
    .where('s.school_id', '=', schoolId)
    .where(isCalled);
  const staff = ctx.db.selectFrom('person as p').select('p.id').where('p.school_id', '=', schoolId).where(isCalled);
  const named = await pupils.unionAll(staff).execute();
  return new Set(named.map(({ id }) => id));
}
