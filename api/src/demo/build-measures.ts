import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { prepareBodyMeasures, prepareResults, saveBodyMeasures, saveResults } from '../modules/measurements/index.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { addDays, type LegalDate } from '../kernel/time.js';
import { run } from './act-as.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Measures = DemoWorld['measures'][number];

function cellsOf({ results }: Measures, { pupils }: DemoClass) {
  return Object.entries(results).flatMap(([subject, levels]) =>
    Object.entries(levels).flatMap(([level, seats]) =>
      seats.flatMap((seat) => {
        const studentId = pupils.get(seat);
        return studentId ? [{ studentId, subject, level }] : [];
      }),
    ),
  );
}

/** Enters the results of a demo class and the body measures of some of its children, by those who do it in life. */
export async function buildMeasures(
  ctx: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  measures: Measures,
): Promise<void> {
  const day: LegalDate = addDays(ctx.clock.today(), -measures.daysAgo);
  if (day < defaultTermOf(ctx.clock.today()).startsOn) return;
  const place = await findDemoClass(ctx, world, measures);
  clock.set(Date.parse(`${day}T16:40:00+08:00`));
  const teacher = await place.who(measures.by);
  const prepared = await prepareResults(teacher, { classId: place.classId, cells: cellsOf(measures, place) });
  await run(teacher, (unit) => saveResults(unit, prepared));
  for (const { by, seat, values } of measures.body) {
    const guardian = await place.who(by);
    const typed = Object.entries(values).map(([item, value]) => ({ item, value }));
    const body = await prepareBodyMeasures(guardian, { studentId: place.pupils.get(seat)!, values: typed });
    await run(guardian, (unit) => saveBodyMeasures(unit, body));
  }
}
