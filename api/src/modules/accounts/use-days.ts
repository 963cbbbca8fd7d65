import type { Actor } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { change } from '../../kernel/unit-of-work.js';
import { withStatementScope } from '../../platform/database/index.js';

/** Somebody of a school whose day it is. */
interface User {
  schoolId: Id;
  whoId: Id;
}

/** ZM-11: for whom a day of the actor counts: a guardian's for the children, a pupil's and a teacher's for themselves. */
export function usersBehind(actor: Actor): User[] {
  const staff = [
    ...actor.offices.map(({ unitId, personId }) => ({ schoolId: unitId, whoId: personId })),
    ...actor.teaching.map(({ schoolId, personId }) => ({ schoolId, whoId: personId })),
  ];
  const children = [...actor.guards, ...actor.self].map(({ schoolId, studentId }) => ({ schoolId, whoId: studentId }));
  return [...new Map([...staff, ...children].map((user) => [user.whoId, user])).values()];
}

/**
 * ZM-11: keeps who used the system on which day, one row a person and day. Only the first request of a day writes, after
 * its answer and beside it, so that no request waits for it.
 */
export class UseDays {
  private day = '';
  private noted = new Set<Id>();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly onFailure: (error: unknown) => void) {}

  /** Takes note of a request that was answered; what was noted today already costs a look into memory. */
  note(ctx: Context): void {
    const day = ctx.clock.today();
    if (day !== this.day) [this.day, this.noted] = [day, new Set()];
    if (ctx.actor.mustChangePassword) return;
    const users = usersBehind(ctx.actor).filter(({ whoId }) => !this.noted.has(whoId));
    if (users.length === 0) return;
    for (const { whoId } of users) this.noted.add(whoId);
    const keep = () => withStatementScope(() => keepDay(ctx, day, users));
    this.running = this.running.then(keep).catch((error: unknown) => this.failed(users, error));
  }

  /** What could not be kept is noted again by the next request. */
  private failed(users: readonly User[], error: unknown): void {
    for (const { whoId } of users) this.noted.delete(whoId);
    this.onFailure(error);
  }

  /** Waits until everything noted is kept. */
  drained(): Promise<void> {
    return this.running;
  }
}

/** Another process, or this one before it was started anew, may have kept some of them. */
async function keepDay(ctx: Context, day: LegalDate, users: readonly User[]): Promise<void> {
  for (const [schoolId, of] of Map.groupBy(users, (user) => user.schoolId)) {
    const whoIds = of.map(({ whoId }) => whoId);
    const known = await ctx.db
      .selectFrom('use_day')
      .select('who_id')
      .where('school_id', '=', schoolId)
      .where('day', '=', day)
      .where('who_id', 'in', whoIds)
      .execute();
    const missing = whoIds.filter((whoId) => !known.some((row) => row.who_id === whoId));
    if (missing.length === 0) continue;
    const rows = missing.map((whoId) => ({ id: newId(), school_id: schoolId, day, who_id: whoId }));
    await change(
      ctx,
      (unit) => unit.db.insertInto('use_day').values(rows).execute(),
      async () => undefined,
    );
  }
}
