import { personsOf, unitsOf, type Actor } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import { conditionOf } from '../../kernel/visibility.js';
import { linesFor } from './notifications.policy.js';

const PLACES = { aboutStudents: 'l.student_id', inClass: 'l.class_id', stateIn: 'l.door' };
const NOBODY = ['none'];

/** An actor who is nobody anywhere has no messages. */
const recipients = (actor: Actor): Id[] => {
  const persons = [...new Set(personsOf(actor))];
  return persons.length > 0 ? persons : NOBODY;
};

/** The actor's own messages of which something is still the actor's business. */
const own = (ctx: Context) =>
  ctx.db
    .selectFrom('inbox_message as m')
    .where('m.school_id', 'in', unitsOf(ctx.actor))
    .where('m.person_id', 'in', recipients(ctx.actor))
    .where((where) =>
      where.exists(
        where
          .selectFrom('inbox_line as l')
          .select('l.id')
          .whereRef('l.school_id', '=', 'm.school_id')
          .whereRef('l.message_id', '=', 'm.id')
          .where((line) => conditionOf(line, linesFor(ctx.actor), PLACES)),
      ),
    );

/** The actor's messages, newest first. */
export const findMessages = (ctx: Context, { first, after }: PageRequest, unreadOnly: boolean) =>
  own(ctx)
    .select(['m.id', 'm.school_id', 'm.day', 'm.sent_at', 'm.read_at'])
    .$if(after !== null, (rows) => rows.where('m.id', '<', after!))
    .$if(unreadOnly, (rows) => rows.where('m.read_at', 'is', null))
    .orderBy('m.id', 'desc')
    .limit(first + 1)
    .execute();

/** What some messages say, as far as it is the actor's business, with the child's name of today. */
export const findLines = (ctx: Context, messageIds: readonly Id[]) =>
  ctx.db
    .selectFrom('inbox_line as l')
    .leftJoin('student as s', 's.id', 'l.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .select(['l.id', 'l.message_id', 'l.student_id', 'l.class_id', 'l.door', 'l.subject_id', 'l.words', 'l.last_on'])
    .select('p.name as student_name')
    .where('l.school_id', 'in', unitsOf(ctx.actor))
    .where('l.message_id', 'in', messageIds)
    .where((line) => conditionOf(line, linesFor(ctx.actor), PLACES))
    .orderBy('l.id')
    .execute();

/** How many of the actor's messages are not read. */
export async function countUnread(ctx: Context): Promise<number> {
  const row = await own(ctx)
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('m.read_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
