import type { Change } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import { InboxLine, InboxMessage } from './message.entity.js';
import type { Gathered } from './reminding.rules.js';

const ROWS_AT_ONCE = 200;

/** Inserted at once, so that a message that somebody else put there meanwhile is a conflict and not a fault. */
async function insertAll(unit: Change, entity: typeof InboxMessage | typeof InboxLine, rows: readonly object[]) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await unit.em.insertMany(entity as never, rows.slice(from, from + ROWS_AT_ONCE) as never);
}

const alreadyTold = (unit: Change, schoolId: Id): Promise<{ person_id: Id }[]> =>
  unit.db
    .selectFrom('inbox_message')
    .select('person_id')
    .where('school_id', '=', schoolId)
    .where('day', '=', unit.clock.today())
    .execute();

/** Puts messages into the inbox, at most one a day for each person; answers how many were put there. */
export async function putIntoInbox(unit: Change, schoolId: Id, messages: readonly Gathered[]): Promise<number> {
  const told = new Set((await alreadyTold(unit, schoolId)).map((row) => row.person_id));
  const fresh = messages.filter(({ personId }) => !told.has(personId)).map((one) => ({ ...one, id: newId() }));
  const of = { schoolId, day: unit.clock.today(), sentAt: unit.clock.now(), readAt: null };
  const lines = fresh.flatMap(({ id: messageId, lines: told }) =>
    told.map(({ studentId, classId, door, subjectId, words, lastOn }) => ({
      ...{ id: newId(), schoolId, messageId, studentId, classId, door, subjectId, words, lastOn },
    })),
  );
  await insertAll(
    unit,
    InboxMessage,
    fresh.map(({ id, personId }) => ({ id, personId, ...of })),
  );
  await insertAll(unit, InboxLine, lines);
  return fresh.length;
}
