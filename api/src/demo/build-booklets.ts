import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { checkReports, publishReports } from '../modules/growth-reports/index.js';
import { findDemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Booklets = DemoWorld['booklets'][number];

/** The homeroom teacher looks some booklets of a demo class through and publishes them. */
export async function buildBooklets(ctx: Context, world: DemoWorld, booklets: Booklets): Promise<void> {
  const { classId, pupils, who } = await findDemoClass(ctx, world, booklets);
  const leader = await who(booklets.by);
  const studentIds = booklets.seats.map((seat) => pupils.get(seat)!);
  for (const step of [checkReports, publishReports]) {
    const { refused } = await step(leader, { classId, studentIds, clientMutationId: newId() });
    if (refused[0]) throw new Error(`A booklet of the demo world was refused: ${refused[0].message}`);
  }
}
