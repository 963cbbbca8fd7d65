import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { isNamed, pausedOn } from '../people/index.js';
import type { Opened } from './account-rates.rules.js';

/** Whether the person of a column such as `s.person_id` can sign in with an account of their own: 1 or 0. */
const hasAccount = (column: string): RawBuilder<number> => {
  const school = sql.ref(`${column.split('.')[0]}.school_id`);
  return sql<number>`(case when exists (select 1 from identity_person ip join credential k on k.identity_id = ip.identity_id
    where ip.school_id = ${school} and ip.person_id = ${sql.ref(column)}) then 1 else 0 end)`;
};

/** Until when a printed code of the person of a column holds; null when there is none. */
const invitedUntil = (column: string, now: Instant): RawBuilder<Instant | null> => {
  const school = sql.ref(`${column.split('.')[0]}.school_id`);
  return sql<Instant | null>`(select max(i.expires_at) from invitation i where i.school_id = ${school}
    and i.person_id = ${sql.ref(column)} and i.state = 'OPEN' and i.expires_at > ${now})`;
};

/** Whether a guardian of the pupil can: 1 or 0. */
export const isHomeOpen = sql<number>`(case when exists (select 1 from guardianship g
  join identity_person ip on ip.school_id = g.school_id and ip.person_id = g.person_id
  join credential k on k.identity_id = ip.identity_id
  where g.school_id = s.school_id and g.student_id = s.id and g.ends_on is null) then 1 else 0 end)`;

const pupilRows = (ctx: Context, schoolId: Id, classIds: readonly Id[], today: LegalDate) =>
  ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', (join) =>
      join.onRef('s.school_id', '=', 'e.school_id').onRef('s.id', '=', 'e.student_id'),
    )
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', 'in', classIds)
    .where('e.starts_on', '<=', today)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]));

/** Each pupil of some classes: whether it has an account, whether somebody at home has, and whether that home takes no part. */
export const findPupilAccounts = (ctx: Context, schoolId: Id, classIds: readonly Id[]) => {
  const today = ctx.clock.today();
  return pupilRows(ctx, schoolId, classIds, today)
    .select(['e.class_id', hasAccount('s.person_id').as('own'), isHomeOpen.as('home')])
    .select(pausedOn('e.student_id', today).as('paused'))
    .execute();
};

/** The same with names, a row a guardian, by seat: who has an account and who has none; some words or initials when wished. */
export const findClassAccounts = (ctx: Context, schoolId: Id, classId: Id, words = '') => {
  const [today, now] = [ctx.clock.today(), ctx.clock.now()];
  return pupilRows(ctx, schoolId, [classId], today)
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('guardianship as g', (join) =>
      join.onRef('g.school_id', '=', 's.school_id').onRef('g.student_id', '=', 's.id').on('g.ends_on', 'is', null),
    )
    .leftJoin('person as q', 'q.id', 'g.person_id')
    .select(['s.id as student_id', 'p.name', 'e.seat_number', 'g.kinship', 'q.name as guardian_name'])
    .select(['s.person_id', 'g.person_id as guardian_id'])
    .select([hasAccount('s.person_id').as('own'), hasAccount('g.person_id').as('guardian_own')])
    .select([invitedUntil('s.person_id', now).as('until'), invitedUntil('g.person_id', now).as('guardian_until')])
    .select(pausedOn('e.student_id', today).as('paused'))
    .$if(words !== '', (pupils) => pupils.where(isNamed(words)))
    .orderBy('e.seat_number')
    .orderBy('s.id')
    .orderBy('g.rank')
    .execute();
};

const staffRows = (ctx: Context, schoolId: Id) =>
  ctx.db.selectFrom('staff_member as m').where('m.school_id', '=', schoolId).where('m.active', '=', 1);

/** How many are on the staff of a school, and how many of them have an account. */
export async function countStaffAccounts(ctx: Context, schoolId: Id): Promise<Opened> {
  const row = await staffRows(ctx, schoolId)
    .select((select) => select.fn.countAll<number>().as('total'))
    .select(sql<number | null>`sum(${hasAccount('m.person_id')})`.as('opened'))
    .executeTakeFirstOrThrow();
  return { opened: Number(row.opened ?? 0), total: Number(row.total) };
}

/** The first of the staff who have no account, by staff number. */
export const findStaffWithout = (ctx: Context, schoolId: Id, most: number) =>
  staffRows(ctx, schoolId)
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.staff_number', 'p.name', 'm.main_subject'])
    .where(hasAccount('m.person_id'), '=', 0)
    .orderBy('m.staff_number')
    .limit(most)
    .execute();
