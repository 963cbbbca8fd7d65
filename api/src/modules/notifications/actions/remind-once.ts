import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { findBoundPersons } from '../../accounts/index.js';
import { ReminderCall } from '../call.entity.js';
import { findCall, type Subject } from '../call.queries.js';
import type { Due } from '../dues.js';
import { findHabits } from '../habit.queries.js';
import { isTimeFor, USUAL_HABIT, type MessageHabit } from '../habit.rules.js';
import { putIntoInbox } from '../put-into-inbox.js';
import { gather, isQuiet } from '../reminding.rules.js';

/** Whom a teacher's wish reaches: not who wishes one message a week, nor anybody at an hour that is not theirs. */
const isTold = (habit: MessageHabit | undefined, now: Instant): boolean =>
  !habit?.isWeekly && isTimeFor(habit ?? USUAL_HABIT, now);

/**
 * Tells those who have not done a thing, on a teacher's wish: once a day, whoever wishes it, and nobody who was told
 * something today. Wished again it changes nothing.
 */
export async function remindOnce(unit: Change, subject: Subject, findDues: () => Promise<Due[]>): Promise<void> {
  const { schoolId, subjectId } = subject;
  if (isQuiet(unit.clock.now())) throw ruleBroken('晚上八点到早上七点不打扰大家，请明天早上再提醒。');
  if (await findCall(unit, subject)) return;
  const reachable = await findBoundPersons(unit, schoolId);
  const habits = await findHabits(unit, schoolId);
  const messages = gather(await findDues()).filter(
    ({ personId }) => reachable.has(personId) && isTold(habits.get(personId), unit.clock.now()),
  );
  const told = await putIntoInbox(unit, schoolId, messages);
  unit.em.create(ReminderCall, {
    ...{ id: newId(), schoolId, subjectId, day: unit.clock.today() },
    ...{ calledById: personIn(unit.actor, schoolId)!, calledAt: unit.clock.now(), told },
  } as never);
  unit.announce({
    schoolId,
    kind: 'notifications.reminded',
    subject: { kind: 'reminder', id: subjectId },
    detail: { told },
  });
}
