import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { grantExemption, prepareExemption, receiveProof } from '../modules/exemptions/index.js';
import type { ExemptGround, ExemptKind } from '../modules/exemptions/exemption.rules.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { run } from './act-as.js';
import { findDemoClass } from './demo-class.js';
import { drawnBytes } from './drawn-photo.js';
import type { DemoWorld } from './world.js';

type Exempted = DemoWorld['exemptions'][number];

/** Exempts a child of a demo class from one item until the end of the term; the proof is a drawing like all demo photos. */
export async function buildExemption(ctx: Context, world: DemoWorld, exempted: Exempted): Promise<void> {
  const stage = await findDemoClass(ctx, world, exempted);
  const teacher = await stage.who(exempted.by);
  const studentId = stage.pupils.get(exempted.seat)!;
  const today = ctx.clock.today();
  const { startsOn: first, endsOn } = defaultTermOf(today);
  const before = addDays(today, -exempted.daysAgo);
  const days = { startsOn: before < first ? first : before, lastOn: endsOn };
  const { proof } = await receiveProof(teacher, { studentId, read: () => drawnBytes('proof') });
  const item = { kind: exempted.kind as ExemptKind, item: exempted.item, ground: exempted.ground as ExemptGround };
  const prepared = await prepareExemption(teacher, { studentId, ...item, ...days, proof });
  await run(teacher, (unit) => grantExemption(unit, prepared));
}
