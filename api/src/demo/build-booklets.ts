import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { checkReports, noteOpening, prepareOpening, publishReports } from '../modules/growth-reports/index.js';
import { run } from './act-as.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Booklets = DemoWorld['booklets'][number];

/** A homeroom teacher looks booklets of a demo class through and publishes them. */
export async function publishBooklets({ classId, pupils, who }: DemoClass, by: string, seats: number[]): Promise<void> {
  const leader = await who(by);
  const studentIds = seats.map((seat) => pupils.get(seat)!);
  for (const step of [checkReports, publishReports]) {
    const { refused } = await step(leader, { classId, studentIds, clientMutationId: newId() });
    if (refused[0]) throw new Error(`A booklet of the demo world was refused: ${refused[0].message}`);
  }
}

/** The booklets of a demo class that are published, and the families that have opened theirs. */
export async function buildBooklets(ctx: Context, world: DemoWorld, booklets: Booklets): Promise<void> {
  const stage = await findDemoClass(ctx, world, booklets);
  await publishBooklets(stage, booklets.by, booklets.seats);
  for (const { by, seat } of booklets.opened) {
    const reader = await stage.who(by);
    const opening = await prepareOpening(reader, { studentId: stage.pupils.get(seat)!, number: 1 });
    await run(reader, (unit) => noteOpening(unit, opening));
  }
}
