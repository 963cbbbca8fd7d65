import type { Change } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { Gathered } from './reminding.rules.js';

const ROWS_AT_ONCE = 200;

async function insertAll(unit: Change, table: 'inbox_message' | 'inbox_line', rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await unit.db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE) as never)
      .execute();
  }
}

const alreadyTold = (unit: Change, schoolId: Id): Promise<{ person_id: Id }[]> =>
  unit.db
    .selectFrom('inbox_message')
    .select('person_id')
    .where('school_id', '=', schoolId)
    .where('day', '=', unit.clock.today())
    .execute();

/** Puts messages into the inbox; a person has one of a day, so whoever was told today is told nothing more. */
export async function putIntoInbox(unit: Change, schoolId: Id, messages: readonly Gathered[]): Promise<void> {
  const told = new Set((await alreadyTold(unit, schoolId)).map((row) => row.person_id));
  const fresh = messages.filter(({ personId }) => !told.has(personId)).map((one) => ({ ...one, id: newId() }));
  const of = { school_id: schoolId, day: unit.clock.today(), sent_at: unit.clock.now(), read_at: null };
  const lines = fresh.flatMap(({ id, dues }) =>
    dues.map((due) => ({
      ...{ id: newId(), school_id: schoolId, message_id: id, student_id: due.studentId, class_id: due.classId },
      ...{ door: due.door, subject_id: due.subjectId, words: due.words, last_on: due.lastOn },
    })),
  );
  await insertAll(
    unit,
    'inbox_message',
    fresh.map(({ id, personId }) => ({ id, person_id: personId, ...of })),
  );
  await insertAll(unit, 'inbox_line', lines);
}
