import { signedIn, type Change } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { MessageHabitRow } from '../habit.entity.js';
import { habitFault, type MessageHabit } from '../habit.rules.js';

/** Keeps how the owner of the account wishes to be told. */
export async function saveHabit(unit: Change, { isWeekly, fromHour, untilHour }: MessageHabit): Promise<void> {
  const identityId = signedIn(unit);
  const fault = habitFault({ isWeekly, fromHour, untilHour });
  if (fault) throw invalidInput('fromHour', fault);
  const habit = { weekly: isWeekly, fromHour, untilHour };
  const known = await unit.em.findOne(MessageHabitRow, { identityId });
  if (known) Object.assign(known, habit);
  else unit.em.create(MessageHabitRow, { id: newId(), identityId, ...habit } as never);
}
