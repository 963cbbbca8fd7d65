import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { findMates, Placement, prepareClassPhoto, saveClassPhoto } from '../modules/evidence/index.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { run } from './act-as.js';
import { findDemoClass } from './demo-class.js';
import { drawnPhoto } from './drawn-photo.js';
import type { DemoWorld } from './world.js';

/** ZM-6: the photo of a class in the first week of the term; who has not agreed to photos stays out of it. */
export async function buildClassPhoto(
  ctx: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  wanted: DemoWorld['classPhotos'][number],
): Promise<void> {
  const takenOn = addDays(defaultTermOf(ctx.clock.today()).startsOn, wanted.dayOfTerm);
  if (takenOn > ctx.clock.today()) return;
  clock.set(Date.parse(`${takenOn}T10:30:00+08:00`));
  const { schoolId, classId, who } = await findDemoClass(ctx, world, wanted);
  const leader = await who(wanted.by);
  const photoId = await drawnPhoto(leader, schoolId, wanted.picture);
  const mates = await findMates(leader, schoolId, classId, takenOn);
  const children = mates
    .filter(({ agrees }) => !agrees)
    .map(({ id }) => ({ studentId: id, placement: Placement.ABSENT }));
  const input = { classId, photoId, children, takenOn, words: wanted.words };
  const prepared = await prepareClassPhoto(leader, input);
  await run(leader, (unit) => saveClassPhoto(unit, prepared));
}
