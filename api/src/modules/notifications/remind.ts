import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Change, type Services } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { change } from '../../kernel/unit-of-work.js';
import { findBoundPersons } from '../accounts/index.js';
import { findDues } from './dues.js';
import { findHabits } from './habit.queries.js';
import { isTimeFor, speaksTo, tellsOf, USUAL_HABIT, type MessageHabit } from './habit.rules.js';
import { findHoursToBegin } from './hours.queries.js';
import { findNews } from './news.js';
import { putIntoInbox } from './put-into-inbox.js';
import { gather, hourOf, isQuiet, linesOfNews } from './reminding.rules.js';

/** Reminding the people of a school on a day. */
export interface RemindTask {
  schoolId: Id;
  day: LegalDate;
}

export const REMIND_JOB = 'notifications.remind';

/** Tells everybody of a school who has an account, as each wishes and at most once a day, what they have not done and what good there was. */
export async function remindPeople(unit: Change, schoolId: Id): Promise<void> {
  const [today, now] = [unit.clock.today(), unit.clock.now()];
  const habits = await findHabits(unit, schoolId);
  const habitOf = (personId: Id): MessageHabit => habits.get(personId) ?? USUAL_HABIT;
  const ways = [USUAL_HABIT, ...[...habits.values()].filter(({ isWeekly }) => isWeekly).slice(0, 1)];
  const all = await findDues(unit, schoolId, (thing) => ways.some((way) => speaksTo(way, thing, today)));
  const dues = all.filter((due) => speaksTo(habitOf(due.personId), due, today));
  const news = (await findNews(unit, schoolId)).filter(({ personId, day, isWeekly }) =>
    tellsOf(isWeekly ? { isWeekly } : habitOf(personId), day, today),
  );
  const messages = gather([...linesOfNews(news, today), ...dues]).filter(({ personId }) =>
    isTimeFor(habitOf(personId), now),
  );
  if (messages.length === 0) return;
  const reachable = await findBoundPersons(unit, schoolId);
  await putIntoInbox(
    unit,
    schoolId,
    messages.filter(({ personId }) => reachable.has(personId)),
  );
}

/** ZM-4: reminds a school on its day; late in the evening, or on another day, nobody is reminded any more. */
export async function remindSchool(services: Services, { schoolId, day }: RemindTask, jobId: Id): Promise<void> {
  if (services.clock.today() !== day || isQuiet(services.clock.now())) return;
  await change(
    contextOf(services, SYSTEM, jobId),
    (unit) => remindPeople(unit, schoolId),
    async () => undefined,
  );
}

/** Begins the hours of schools that were not begun yet, each with a job of its own; by day alone. */
export async function beginDay(services: Services): Promise<void> {
  const [day, now] = [services.clock.today(), services.clock.now()];
  if (isQuiet(now)) return;
  const waiting = await findHoursToBegin(services, day, hourOf(now));
  if (waiting.length === 0) return;
  await change(
    contextOf(services, SYSTEM, newId()),
    async (unit) => {
      for (const { school_id, hour } of waiting)
        await unit.db.insertInto('reminder_day').values({ id: newId(), school_id, day, hour }).execute();
      for (const schoolId of new Set(waiting.map((row) => row.school_id)))
        await unit.jobs.enqueue(unit.db, REMIND_JOB, { schoolId, day });
      unit.afterCommit(() => unit.jobs.wake());
    },
    async () => undefined,
  );
}
