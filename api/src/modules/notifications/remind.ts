import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Change, type Services } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { change } from '../../kernel/unit-of-work.js';
import { findBoundPersons } from '../accounts/index.js';
import { UnitKind } from '../organisation/index.js';
import { duesToday } from './dues.js';
import { putIntoInbox } from './put-into-inbox.js';
import { gather, isQuiet } from './reminding.rules.js';

/** Reminding the people of a school on a day. */
export interface RemindTask {
  schoolId: Id;
  day: LegalDate;
}

export const REMIND_JOB = 'notifications.remind';

const SCHOOLS_AT_ONCE = 20;

/** Tells everybody of a school who has an account, once a day, what they have not done. */
export async function remindPeople(unit: Change, schoolId: Id): Promise<void> {
  const messages = gather(await duesToday(unit, schoolId));
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

const schoolsToRemind = ({ database: { db } }: Services, day: LegalDate): Promise<{ id: Id }[]> =>
  db
    .selectFrom('unit as u')
    .select('u.id')
    .where('u.kind', '=', UnitKind.SCHOOL)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('reminder_day as d')
            .select('d.id')
            .whereRef('d.school_id', '=', 'u.id')
            .where('d.day', '=', day),
        ),
      ),
    )
    .limit(SCHOOLS_AT_ONCE)
    .execute();

/** Begins the day of schools that were not reminded yet, each with a job of its own; by day alone. */
export async function beginDay(services: Services): Promise<void> {
  const day = services.clock.today();
  if (isQuiet(services.clock.now())) return;
  const schools = await schoolsToRemind(services, day);
  if (schools.length === 0) return;
  await change(
    contextOf(services, SYSTEM, newId()),
    async (unit) => {
      for (const { id: schoolId } of schools) {
        await unit.db.insertInto('reminder_day').values({ id: newId(), school_id: schoolId, day }).execute();
        await unit.jobs.enqueue(unit.db, REMIND_JOB, { schoolId, day });
      }
      unit.afterCommit(() => unit.jobs.wake());
    },
    async () => undefined,
  );
}
