import type { Change } from '../../../kernel/context.js';
import { conflict, notFound } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { PrintJob } from '../print-job.entity.js';
import { PRINT_TRANSITIONS, PrintState } from '../print-job.lifecycle.js';
import { loadVisibleJob } from '../print-job.queries.js';

/** ZM-12: cancels a printing; what is printed already is kept for the next time. */
export async function cancelPrint(change: Change, { jobId }: { jobId: Id }): Promise<{ id: Id }> {
  const { id, school_id: schoolId } = await loadVisibleJob(change, jobId);
  const job = await change.em.findOne(PrintJob, { id, schoolId });
  if (!job) throw notFound('这次打印');
  if (!PRINT_TRANSITIONS[job.state].includes(PrintState.CANCELLED))
    throw conflict('这次打印已经结束，不用取消。', { state: job.state });
  job.become(PrintState.CANCELLED);
  change.announce({ schoolId, kind: 'growth-reports.print-cancelled', subject: { kind: 'printJob', id } });
  return { id };
}
