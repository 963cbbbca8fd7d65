import type { Change } from '../../../kernel/context.js';
import { conflict } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { PRINT_TRANSITIONS, PrintState } from '../print-job.lifecycle.js';
import { loadVisibleJob } from '../print-job.queries.js';

const CANCELLABLE = Object.values(PrintState).filter((state) =>
  PRINT_TRANSITIONS[state].includes(PrintState.CANCELLED),
);

/**
 * ZM-12: cancels a printing; what is printed already is kept for the next time. It is told at once, in one statement,
 * so that it never has to give way to the booklet that is being kept in the same moment.
 */
export async function cancelPrint(change: Change, { jobId }: { jobId: Id }): Promise<{ id: Id }> {
  const { id, school_id: schoolId, state } = await loadVisibleJob(change, jobId);
  const { numUpdatedRows } = await change.db
    .updateTable('print_job')
    .set(({ eb }) => ({ state: PrintState.CANCELLED, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('school_id', '=', schoolId)
    .where('state', 'in', CANCELLABLE)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === 0) throw conflict('这次打印已经结束，不用取消。', { state });
  change.announce({ schoolId, kind: 'growth-reports.print-cancelled', subject: { kind: 'printJob', id } });
  return { id };
}
