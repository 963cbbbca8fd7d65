import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { keepsAccess } from '../accounts/index.js';
import { pausedOn } from '../people/index.js';
import { ConsentKind, lastAnswer } from '../privacy/index.js';

/** Somebody of a child's family. */
export interface FamilyMember {
  studentId: Id;
  personId: Id;
}

/** OP-12, ZM-1: who is guardian of some children today and sees what is about them; a household that takes no part is left out. */
export async function findGuardiansOf(ctx: Context, schoolId: Id, studentIds: readonly Id[]): Promise<FamilyMember[]> {
  if (studentIds.length === 0) return [];
  const today = ctx.clock.today();
  const rows = await ctx.db
    .selectFrom('guardianship as g')
    .innerJoin('student as s', 's.id', 'g.student_id')
    .select(['g.student_id', 'g.person_id', 's.birth_on'])
    .select(lastAnswer(ConsentKind.FAMILY_ACCESS, 'g.student_id').as('opened'))
    .where('g.school_id', '=', schoolId)
    .where('g.student_id', 'in', studentIds)
    .where('g.ends_on', 'is', null)
    .where(pausedOn('g.student_id', today), '=', 0)
    .execute();
  return rows
    .filter((row) => keepsAccess({ birthOn: row.birth_on as LegalDate, opened: row.opened }, today))
    .map((row) => ({ studentId: row.student_id, personId: row.person_id }));
}

/** As which persons some children are known. */
export async function findPupilPersons(ctx: Context, schoolId: Id, studentIds: readonly Id[]): Promise<FamilyMember[]> {
  if (studentIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('student')
    .select(['id', 'person_id'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', studentIds)
    .execute();
  return rows.map((row) => ({ studentId: row.id, personId: row.person_id }));
}

/** Who leads a class today: a homeroom teacher holds the office for the class. */
export const findLeaders = (ctx: Context, schoolId: Id): Promise<{ class_id: Id | null; person_id: Id }[]> =>
  ctx.db
    .selectFrom('appointment')
    .select(['class_id', 'person_id'])
    .where('school_id', '=', schoolId)
    .where('class_id', 'is not', null)
    .where('starts_on', '<=', ctx.clock.today())
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', ctx.clock.today())]))
    .execute();
