import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { presentClassGroup, setClassGroup } from '../modules/class-groups/index.js';
import { defaultTermOf, findUnitByCode } from '../modules/organisation/index.js';
import { findActiveStaff, findClasses, presentClasses } from '../modules/people/index.js';
import { actAs, run } from './act-as.js';
import type { DemoWorld } from './world.js';

type Groups = DemoWorld['groups'][number];

/** Chooses the same teachers into the groups of some classes, some days ago. */
async function choose(
  ctx: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  { school: code, by, daysAgo, members, classes: names }: Groups,
): Promise<void> {
  const today = ctx.clock.today();
  const [first, day] = [defaultTermOf(today).startsOn, addDays(today, -daysAgo)];
  clock.set(Date.parse(`${day < first ? first : day}T16:30:00+08:00`));
  const school = await findUnitByCode(ctx, code);
  const actor = await actAs(ctx, by, world.password);
  const staff = await findActiveStaff(ctx, school!.id);
  const personIds = staff.filter((row) => members.includes(row.staff_number)).map((row) => row.person_id);
  const classes = presentClasses(ctx, await findClasses(ctx, school!.id)).filter(({ name }) => names.includes(name));
  for (const { id: classId } of classes) {
    const { version } = await presentClassGroup(actor, classId);
    await run(actor, (unit) => setClassGroup(unit, { classId, version, personIds }));
  }
  clock.set(Date.now());
}

/** Fills the evaluation groups of the demo classes, one choice after the other. */
export async function buildGroups(ctx: Context, clock: AdjustableClock, world: DemoWorld): Promise<void> {
  for (const groups of world.groups) await choose(ctx, clock, world, groups);
}
