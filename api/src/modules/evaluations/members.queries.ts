import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Sex } from '../people/people.rules.js';
import { ConsentDecision } from '../privacy/index.js';
import { termsOf } from './consent.sql.js';

/** A pupil of a class today. */
export interface Member {
  studentId: Id;
  name: string;
  sex: Sex | null;
  seatNumber: number | null;
  /** Whether the family said yes to the terms; silence is no. */
  agrees: boolean;
  /** Whether it said no: then the child has the minimum profile. */
  refuses: boolean;
}

interface Row {
  student_id: Id;
  name: string | null;
  sex: string | null;
  seat_number: number | null;
  terms: string | null;
}

const REFUSALS: readonly (string | null)[] = [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN];

/** OP-12: what the last answer to the terms means; without one the family has not agreed, and not refused either. */
const consentOf = (terms: string | null): Pick<Member, 'agrees' | 'refuses'> => ({
  agrees: terms === ConsentDecision.GRANTED,
  refuses: REFUSALS.includes(terms),
});

const memberOf = (row: Row): Member => ({
  studentId: row.student_id,
  name: row.name ?? '',
  sex: row.sex as Sex | null,
  seatNumber: row.seat_number,
  ...consentOf(row.terms),
});

function enrolled(ctx: Context, schoolId: Id) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('enrolment as e')
    .leftJoin('student as s', 's.id', 'e.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .select(['e.student_id', 'e.class_id', 'p.name', 'p.sex', 'e.seat_number'])
    .select(termsOf('e.student_id').as('terms'))
    .where('e.school_id', '=', schoolId)
    .where('e.starts_on', '<=', today)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]));
}

/** The pupils of a class today, by seat. */
export async function findMembers(ctx: Context, schoolId: Id, classId: Id): Promise<Member[]> {
  const rows = await enrolled(ctx, schoolId)
    .where('e.class_id', '=', classId)
    .orderBy('e.seat_number')
    .orderBy('e.id')
    .execute();
  return rows.map(memberOf);
}

/** One pupil of a class today, if it is one. */
export async function findMember(
  ctx: Context,
  { schoolId, classId }: { schoolId: Id; classId: Id },
  studentId: Id,
): Promise<Member | null> {
  const row = await enrolled(ctx, schoolId)
    .where('e.class_id', '=', classId)
    .where('e.student_id', '=', studentId)
    .executeTakeFirst();
  return row ? memberOf(row) : null;
}

/** Some pupils, wherever they are today, by school. */
export async function findPupils(ctx: Context, schoolIds: readonly Id[], studentIds: readonly Id[]) {
  const rows = await ctx.db
    .selectFrom('student as s')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id as student_id', 'p.name', 'p.sex'])
    .select(termsOf('s.id').as('terms'))
    .where('s.school_id', 'in', schoolIds)
    .where('s.id', 'in', studentIds)
    .execute();
  return rows.map((row) => memberOf({ ...row, seat_number: null }));
}

/** Who teaches which course to a class in a term. */
export const findTeachings = (ctx: Context, { schoolId, classId, termId }: { schoolId: Id; classId: Id; termId: Id }) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .innerJoin('staff_member as m', 'm.id', 't.staff_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['c.name as course', 'm.person_id', 'p.name as teacher'])
    .where('t.school_id', '=', schoolId)
    .where('t.class_id', '=', classId)
    .where('t.term_id', '=', termId)
    .where('t.active', '=', 1)
    .orderBy('c.code')
    .orderBy('t.id')
    .execute();
