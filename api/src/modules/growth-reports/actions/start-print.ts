import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { PrintJob } from '../print-job.entity.js';
import { PrintState } from '../print-job.lifecycle.js';
import type { PrintItem } from '../print-job.queries.js';

/** The work that prints one booklet of a job after the other. */
export const PRINT_JOB = 'growth-reports.print';

/** One booklet of a printing. */
export interface PrintTask {
  schoolId: Id;
  id: Id;
  versionId: Id;
}

/** What is to be printed. */
export interface PreparedPrint {
  schoolId: Id;
  /** Null for a whole school. */
  classId: Id | null;
  termId: Id;
  studentId: Id | null;
  items: PrintItem[];
}

/** ZM-12: begins a printing; one that is still under way for the same thing is answered instead. */
export async function startPrint(change: Change, prepared: PreparedPrint): Promise<{ id: Id }> {
  const { items, ...place } = prepared;
  const requestedById = personIn(change.actor, place.schoolId)!;
  const underWay = await change.em.findOne(PrintJob, {
    ...place,
    state: { $in: [PrintState.WAITING, PrintState.PRINTING] },
    ...(place.studentId ? { requestedById } : {}),
  });
  if (underWay) return { id: underWay.id };
  const id = newId();
  change.em.create(PrintJob, {
    ...{ id, ...place, requestedById, requestedAt: change.clock.now(), state: PrintState.WAITING },
    ...{ total: items.length, done: 0, pages: 0, items: JSON.stringify(items), failure: null },
  } as never);
  change.announce({
    schoolId: place.schoolId,
    kind: 'growth-reports.print-started',
    subject: { kind: 'printJob', id },
    detail: { booklets: items.length },
  });
  const task: PrintTask = { schoolId: place.schoolId, id, versionId: items[0]!.versionId };
  await change.jobs.enqueue(change.db, PRINT_JOB, task);
  change.afterCommit(() => change.jobs.wake());
  return { id };
}
