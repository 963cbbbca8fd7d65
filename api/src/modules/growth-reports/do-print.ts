import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Change, type Context, type Services } from '../../kernel/context.js';
import { change } from '../../kernel/unit-of-work.js';
import { NotRendered } from '../../platform/printing/index.js';
import { PRINT_JOB, type PrintTask } from './actions/start-print.js';
import { printBooklet, type KeptBooklet } from './print-booklet.js';
import { PrintJob } from './print-job.entity.js';
import { PrintState } from './print-job.lifecycle.js';
import { findJob, itemsOf, printedOf, type PrintFault, type PrintItem } from './print-job.queries.js';

/** What came of one booklet: the PDF that lies ready, or why there is none. */
type Outcome = KeptBooklet | { fault: PrintFault };

const UNDER_WAY: readonly PrintState[] = [PrintState.WAITING, PrintState.PRINTING];

const isLeft = ({ key, fault }: PrintItem): boolean => key === null && !fault;

const stillWants = (items: readonly PrintItem[], { versionId }: PrintTask): boolean =>
  items.some((item) => item.versionId === versionId && isLeft(item));

async function jobToWrite(unit: Change, { schoolId, id }: PrintTask): Promise<PrintJob | null> {
  const job = await unit.em.findOne(PrintJob, { id, schoolId });
  return job && UNDER_WAY.includes(job.state) ? job : null;
}

/** A printing is done when something lies ready, and failed when nothing does. */
function end(unit: Change, job: PrintJob, items: readonly PrintItem[]): void {
  const isDone = job.done > 0;
  job.become(isDone ? PrintState.DONE : PrintState.FAILED);
  if (!isDone) job.failure = items.at(-1)!.fault;
  unit.announce({
    schoolId: job.schoolId,
    kind: isDone ? 'growth-reports.print-finished' : 'growth-reports.print-failed',
    subject: { kind: 'printJob', id: job.id },
    detail: { booklets: job.done, refused: job.total - job.done, pages: job.pages },
  });
}

/** Keeps what came of one booklet, and asks for the next in the same transaction: a kill repeats at most one. */
async function keep(unit: Change, task: PrintTask, outcome: Outcome): Promise<void> {
  const job = await jobToWrite(unit, task);
  if (!job) return;
  const known = itemsOf(job);
  if (!stillWants(known, task)) return;
  const items = known.map((item) => (item.versionId === task.versionId ? { ...item, ...outcome } : item));
  job.items = JSON.stringify(items);
  job.done = printedOf(items).length;
  job.pages = items.reduce((sum, { pages }) => sum + pages, 0);
  const next = items.find(isLeft);
  if (!next) return end(unit, job, items);
  job.become(PrintState.PRINTING);
  await unit.jobs.enqueue(unit.db, PRINT_JOB, { ...task, versionId: next.versionId });
  unit.afterCommit(() => unit.jobs.wake());
}

async function outcomeOf(ctx: Context, task: PrintTask): Promise<{ outcome: Outcome; error?: NotRendered }> {
  try {
    return { outcome: await printBooklet(ctx, task.schoolId, task.versionId) };
  } catch (error) {
    if (!(error instanceof NotRendered)) throw error;
    return { outcome: { fault: error.fault }, error };
  }
}

const keepAlone = (ctx: Context, task: PrintTask, outcome: Outcome): Promise<void> =>
  change(
    ctx,
    (unit) => keep(unit, task, outcome),
    async () => undefined,
  );

/** ZM-12: names a booklet that could not be printed however often it was tried; the next one is printed. */
export const giveUpPrint = (services: Services, task: PrintTask, requestId: string): Promise<void> =>
  keepAlone(contextOf(services, SYSTEM, requestId), task, { fault: 'UNAVAILABLE' });

/**
 * ZM-12: prints one booklet of a job. One a time, so that a large class holds up nothing else and resumes where it was;
 * one that cannot be printed is named and hinders nothing.
 */
export async function printOne(services: Services, task: PrintTask, requestId: string): Promise<void> {
  const ctx = contextOf(services, SYSTEM, requestId);
  const job = await findJob(ctx, task.schoolId, task.id);
  if (!job || !UNDER_WAY.includes(job.state as PrintState)) return;
  if (!stillWants(itemsOf(job), task)) return;
  const { outcome, error } = await outcomeOf(ctx, task);
  await keepAlone(ctx, task, outcome);
  // Told to the log; done again it finds nothing left to do.
  if (error) throw error;
}
