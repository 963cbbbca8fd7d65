import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { markRead, remindPeople } from '../modules/notifications/index.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { actAs, run } from './act-as.js';
import type { DemoWorld } from './world.js';

/** So many days of reminders, that the end of a month is among them. */
const DAYS = 24;

/** Who reads what there is in between, and has the last days before it. */
const READER = 'jiazhang1';
const READ_AGO = 5;

/** Reminds the people of the schools on each of the last mornings, as it is done every day. */
export async function buildReminders(ctx: Context, clock: AdjustableClock, world: DemoWorld): Promise<void> {
  const today = ctx.clock.today();
  const reader = await actAs(ctx, READER, world.password);
  for (let ago = DAYS; ago > 0; ago--) {
    clock.set(Date.parse(`${addDays(today, -ago)}T07:30:00+08:00`));
    for (const { code } of world.schools) {
      const { id } = (await findUnitByCode(ctx, code))!;
      await run(ctx, (unit) => remindPeople(unit, id));
    }
    if (ago === READ_AGO) await run(reader, (unit) => markRead(unit, { day: null }));
  }
}
