import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Change, type Context, type Services } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { NotRendered } from '../../platform/printing/index.js';
import { PRINT_JOB } from './actions/start-print.js';
import { printBooklet, type KeptBooklet } from './print-booklet.js';
import { PrintJob } from './print-job.entity.js';
import { PrintState } from './print-job.lifecycle.js';
import { findJob, itemsOf } from './print-job.queries.js';

/** A printing by its place. */
export interface PrintPlace {
  schoolId: Id;
  id: Id;
}

const UNDER_WAY: readonly PrintState[] = [PrintState.WAITING, PrintState.PRINTING];

async function jobToWrite(unit: Change, { schoolId, id }: PrintPlace): Promise<PrintJob | null> {
  const job = await unit.em.findOne(PrintJob, { id, schoolId });
  return job && UNDER_WAY.includes(job.state) ? job : null;
}

/** Keeps that one more is printed, and asks for the next in the same transaction: a kill repeats at most one. */
async function keep(unit: Change, place: PrintPlace, versionId: Id, printed: KeptBooklet): Promise<void> {
  const job = await jobToWrite(unit, place);
  if (!job) return;
  const items = itemsOf(job).map((item) => (item.versionId === versionId ? { ...item, ...printed } : item));
  job.items = JSON.stringify(items);
  job.done = items.filter(({ key }) => key !== null).length;
  job.pages = items.reduce((sum, { pages }) => sum + pages, 0);
  job.become(job.done === job.total ? PrintState.DONE : PrintState.PRINTING);
  if (job.state === PrintState.DONE) {
    const subject = { kind: 'printJob', id: job.id };
    const detail = { booklets: job.total, pages: job.pages };
    unit.announce({ schoolId: job.schoolId, kind: 'growth-reports.print-finished', subject, detail });
    return;
  }
  await unit.jobs.enqueue(unit.db, PRINT_JOB, place);
  unit.afterCommit(() => unit.jobs.wake());
}

async function fail(unit: Change, place: PrintPlace, fault: string): Promise<void> {
  const job = await jobToWrite(unit, place);
  if (!job) return;
  job.become(PrintState.FAILED);
  job.failure = fault;
  unit.announce({
    schoolId: job.schoolId,
    kind: 'growth-reports.print-failed',
    subject: { kind: 'printJob', id: job.id },
    detail: { fault },
  });
}

const write = (ctx: Context, action: (unit: Change) => Promise<void>): Promise<void> =>
  change(ctx, action, async () => undefined);

/** ZM-12: prints the next booklet of a job. One a time, so that a large class holds up nothing else and resumes where it was. */
export async function printNext(services: Services, place: PrintPlace, requestId: string): Promise<void> {
  const ctx = contextOf(services, SYSTEM, requestId);
  const job = await findJob(ctx, place.schoolId, place.id);
  if (!job || !UNDER_WAY.includes(job.state as PrintState)) return;
  const next = itemsOf(job).find(({ key }) => key === null);
  if (!next) return;
  try {
    const printed = await printBooklet(ctx, place.schoolId, next.versionId);
    await write(ctx, (unit) => keep(unit, place, next.versionId, printed));
  } catch (error) {
    if (!(error instanceof NotRendered)) throw error;
    await write(ctx, (unit) => fail(unit, place, error.fault));
    throw error;
  }
}
