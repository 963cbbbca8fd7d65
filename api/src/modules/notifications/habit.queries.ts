import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { USUAL_HABIT, type MessageHabit } from './habit.rules.js';

interface Row {
  weekly: unknown;
  from_hour: number;
  until_hour: number;
}

const habitOf = ({ weekly, from_hour, until_hour }: Row): MessageHabit => ({
  isWeekly: Boolean(weekly),
  fromHour: from_hour,
  untilHour: until_hour,
});

/** How the persons of a school wish to be told who have said so. */
export async function findHabits(ctx: Context, schoolId: Id): Promise<Map<Id, MessageHabit>> {
  const rows = await ctx.db
    .selectFrom('identity_person as ip')
    .innerJoin('message_habit as h', 'h.identity_id', 'ip.identity_id')
    .select(['ip.person_id', 'h.weekly', 'h.from_hour', 'h.until_hour'])
    .where('ip.school_id', '=', schoolId)
    .execute();
  return new Map(rows.map((row) => [row.person_id, habitOf(row)]));
}

/** How the owner of an account wishes to be told. */
export async function findHabit(ctx: Context, identityId: Id): Promise<MessageHabit> {
  const row = await ctx.db
    .selectFrom('message_habit')
    .select(['weekly', 'from_hour', 'until_hour'])
    .where('identity_id', '=', identityId)
    .executeTakeFirst();
  return row ? habitOf(row) : USUAL_HABIT;
}
