import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { pauseHousehold } from '../modules/people/index.js';
import type { PauseReason } from '../modules/people/pause.rules.js';
import { run } from './act-as.js';
import { findDemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Pause = DemoWorld['pauses'][number];

/** Marks a household of a demo class that cannot take part, from some days ago for some days more. */
export async function buildPause(ctx: Context, world: DemoWorld, pause: Pause): Promise<void> {
  const stage = await findDemoClass(ctx, world, pause);
  const teacher = await stage.who(pause.by);
  const today = ctx.clock.today();
  const [first, before] = [defaultTermOf(today).startsOn, addDays(today, -pause.daysAgo)];
  const days = { startsOn: before < first ? first : before, lastOn: addDays(today, pause.days) };
  const studentId = stage.pupils.get(pause.seat)!;
  await run(teacher, (unit) => pauseHousehold(unit, { studentId, reason: pause.reason as PauseReason, ...days }));
}
