import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { instantOf, millisecondsOf, startOf, type Instant } from '../../kernel/time.js';
import { findTaughtCourses, loadVisibleClass } from '../people/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { nodesOf, schemeOfClass, type Scheme } from '../schemes/index.js';
import { flowerReasons, givesFlowers, type OfferedReason } from '../schemes/recognition.rules.js';
import { conductBatches, offeredConduct } from './conduct.present.js';
import { findNotesMade } from './conduct.queries.js';
import { countFlowers, findGiven, type FlowerRow } from './flower.queries.js';
import { mayBeUndone, mondayOf, UNDO_HOURS } from './flower.rules.js';
import type { ClassFlowersType, FlowerBatchType, OfferedFlowerType } from './flower.types.js';
import { KINDS, RecognitionKind } from './recognition.kinds.js';

/** The palette slot of a node of the tree. */
export const slotOf = (scheme: Scheme, dimension: string | null): number | null =>
  (dimension && nodesOf(scheme).find((node) => node.id === dimension)?.slot) || null;

/** The name of a reason, also of one no longer in use. */
export const reasonName = KINDS[RecognitionKind.FLOWER].name;

function reasonsFor(scheme: Scheme, courses: readonly string[], leads: boolean): OfferedFlowerType[] {
  const offered: OfferedReason[] = [];
  if (givesFlowers(scheme, Recorder.TEACHER))
    for (const course of courses) offered.push(...flowerReasons(scheme, course));
  if (leads && givesFlowers(scheme, Recorder.HOMEROOM_TEACHER)) offered.push(...flowerReasons(scheme, null));
  const unique = new Map(offered.reverse().map((reason) => [reason.id, reason]));
  const order = scheme.recognition.flowers?.reasons.map((reason) => reason.id) ?? [];
  return [...unique.values()]
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .map(({ id, name, dimension }) => ({ id, name, slot: slotOf(scheme, dimension) }));
}

function batchesOf(scheme: Scheme, rows: readonly FlowerRow[], now: Instant): FlowerBatchType[] {
  const batches = new Map<Id, FlowerBatchType>();
  for (const row of rows) {
    const known = batches.get(row.batch_id);
    if (known) known.childCount += 1;
    else
      batches.set(row.batch_id, {
        id: row.batch_id,
        reasonName: reasonName(scheme, row.reason),
        childCount: 1,
        givenAt: row.given_at,
        viewerCanUndo: mayBeUndone(row.given_at, now),
      });
  }
  return [...batches.values()];
}

const HOUR_MS = 3_600_000;

/** ZM-5: the flowers of a class as its teachers see them. */
export async function presentClassFlowers(ctx: Context, classId: Id): Promise<ClassFlowersType> {
  const place = await loadVisibleClass(ctx, classId);
  const schoolId = place.school_id;
  const [now, today] = [ctx.clock.now(), ctx.clock.today()];
  const giverId = personIn(ctx.actor, schoolId)!;
  const { scheme } = await schemeOfClass(ctx, place);
  const leads = ctx.actor.offices.some((office) => office.classId === classId);
  const taught = await findTaughtCourses(ctx, schoolId, giverId, [classId]);
  const since = instantOf(millisecondsOf(now) - UNDO_HOURS * HOUR_MS);
  const given = await findGiven(ctx, schoolId, { classId, giverId, since });
  const notes = await findNotesMade(ctx, schoolId, { classId, giverId, since });
  const counts = await countFlowers(ctx, schoolId, classId, startOf(mondayOf(today)));
  const courses = taught.map((row) => row.name ?? '');
  return {
    classId,
    reasons: reasonsFor(scheme, courses, leads),
    conduct: offeredConduct(scheme, courses, leads),
    recentConduct: conductBatches(scheme, notes, now),
    counts: counts.map((row) => ({ studentId: row.student_id, thisWeek: Number(row.n) })),
    givenToday: given.filter((row) => row.given_at >= startOf(today)).length,
    recent: batchesOf(scheme, given, now),
  };
}
