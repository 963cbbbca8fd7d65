import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../kernel/context.js';
import { unitsOf } from '../../kernel/actor.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import type { PauseDays } from './pause.rules.js';
import { seesChildrenOf, type ClassPlace } from './people.policy.js';

/** Whether the household of the pupil of a column such as `e.student_id` takes no part on a day, as a subquery: 1 or 0. */
export function pausedOn(column: string, day: LegalDate | RawBuilder<unknown>): RawBuilder<number> {
  const [table] = column.split('.');
  return sql<number>`(select count(*) from household_pause hp where hp.school_id = ${sql.ref(`${table}.school_id`)}
    and hp.student_id = ${sql.ref(column)} and hp.starts_on <= ${day} and hp.last_on >= ${day})`;
}

/** The marks of the households of some pupils of a school, past and coming, to be joined to other days. */
export const daysOfPauses = (ctx: Context, { schoolId, studentIds }: { schoolId: Id; studentIds: readonly Id[] }) =>
  ctx.db
    .selectFrom('household_pause')
    .select(['student_id', 'starts_on', 'last_on'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds);

/** When the households of some pupils take no part: all their marks, past and coming. */
export async function findPausesOf(
  ctx: Context,
  schoolIds: readonly Id[],
  studentIds: readonly Id[],
): Promise<Map<Id, PauseDays[]>> {
  const rows = await ctx.db
    .selectFrom('household_pause')
    .select(['student_id', 'starts_on', 'last_on'])
    .where('school_id', 'in', schoolIds)
    .where('student_id', 'in', studentIds)
    .execute();
  const pauses = new Map<Id, PauseDays[]>();
  for (const { student_id: id, starts_on: startsOn, last_on: lastOn } of rows)
    pauses.set(id, [...(pauses.get(id) ?? []), { startsOn, lastOn }]);
  return pauses;
}

/** ZM-1: of some pupils of a school, those whose households take no part on a day. */
export async function findPausedHouseholds(
  ctx: Context,
  schoolId: Id,
  studentIds: readonly Id[],
  day: LegalDate,
): Promise<Set<Id>> {
  if (studentIds.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom('household_pause')
    .select('student_id')
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds)
    .where('starts_on', '<=', day)
    .where('last_on', '>=', day)
    .execute();
  return new Set(rows.map((row) => row.student_id));
}

/** The marks of the pupils of a class that hold today or later, by seat. */
export function findClassPauses(ctx: Context, place: ClassPlace) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('household_pause as x')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 'x.school_id')
        .onRef('e.student_id', '=', 'x.student_id')
        .on('e.class_id', '=', place.id)
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .leftJoin('student as s', 's.id', 'x.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('person as m', 'm.id', 'x.marked_by_id')
    .select(['x.id', 'x.version', 'x.student_id', 'x.reason', 'x.note', 'x.starts_on', 'x.last_on', 'x.marked_at'])
    .select(['p.name as student_name', 'm.name as marked_by'])
    .where('x.school_id', '=', place.school_id)
    .where('x.last_on', '>=', today)
    .whereRef('x.last_on', '>=', 'x.starts_on')
    .orderBy('e.seat_number')
    .orderBy('x.starts_on')
    .execute();
}

/** The class of the pupil whose household is marked, for those who work with it; anything else is not found. */
export async function loadPausePlace(ctx: Context, id: Id): Promise<ClassPlace> {
  const today = ctx.clock.today();
  const row = isId(id)
    ? await ctx.db
        .selectFrom('household_pause as x')
        .innerJoin('enrolment as e', (join) =>
          join
            .onRef('e.school_id', '=', 'x.school_id')
            .onRef('e.student_id', '=', 'x.student_id')
            .on('e.starts_on', '<=', today)
            .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
        )
        .select(['e.class_id as id', 'x.school_id'])
        .where('x.school_id', 'in', unitsOf(ctx.actor))
        .where('x.id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!row || !seesChildrenOf(ctx.actor, row)) throw notFound('这条登记');
  return row;
}
