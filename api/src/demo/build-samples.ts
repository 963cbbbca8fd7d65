import type { Context } from '../kernel/context.js';
import {
  drawSample,
  inspectBooklet,
  prepareDraw,
  prepareInspection,
  presentSampledBooklets,
  SampledSort,
} from '../modules/oversight/index.js';
import { run } from './act-as.js';
import { findDemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Samples = DemoWorld['samples'][number];

/** An office draws booklets of a school, and looks through those of a class, as many as it has words for. */
export async function buildSamples(ctx: Context, world: DemoWorld, samples: Samples): Promise<void> {
  const { schoolId, classId, who } = await findDemoClass(ctx, world, samples);
  const office = await who(samples.by);
  const asked = { schoolId, termId: null, drawId: null, classId, state: null, search: null };
  const drawing = await prepareDraw(office, { schoolId, termId: null, percent: null, reason: samples.reason });
  await run(office, (unit) => drawSample(unit, drawing));
  const { nodes } = await presentSampledBooklets(office, asked, {
    first: samples.said.length,
    after: null,
    sort: SampledSort.CLASS,
  });
  for (const [index, said] of samples.said.entries()) {
    const { id: sampledId, latest: seenNumber } = nodes[index]!;
    const prepared = await prepareInspection(office, { sampledId, seenNumber, ...said });
    await run(office, (unit) => inspectBooklet(unit, prepared));
  }
}
