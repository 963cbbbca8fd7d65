import { personsOf, unitsOf } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { isLegalDate } from '../../../kernel/time.js';
import type { MarkReadInput } from '../message.types.js';

/** Marks the actor's messages of a day, or all, as read; when they were read first stays. */
export async function markRead(unit: Change, { day }: Pick<MarkReadInput, 'day'>): Promise<void> {
  signedIn(unit);
  if (day != null && !isLegalDate(day)) throw invalidInput('day', '日期不对，请重新打开消息。');
  const persons = personsOf(unit.actor);
  if (persons.length === 0) return;
  await unit.db
    .updateTable('inbox_message')
    .set({ read_at: unit.clock.now() })
    .where('school_id', 'in', unitsOf(unit.actor))
    .where('person_id', 'in', persons)
    .where('read_at', 'is', null)
    .$if(day != null, (rows) => rows.where('day', '=', day as never))
    .execute();
}
