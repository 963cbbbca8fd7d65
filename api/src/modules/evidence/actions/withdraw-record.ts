import { unitsOf } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict, notFound } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { captureOf } from '../capture-of.js';
import { madeRecord } from '../evidence.policy.js';
import { EvidenceRecord } from '../record.entity.js';
import { loadVisibleRecord } from '../record.queries.js';
import { COUNTED, RECORD_TRANSITIONS, RecordState } from '../record.lifecycle.js';
import { raiseTallies } from '../tallies.js';

/** Takes back one's own record; it no longer shows or counts. */
export async function withdrawRecord(change: Change, input: { recordId: Id }): Promise<{ id: Id }> {
  await loadVisibleRecord(change, input.recordId);
  const record = await change.em.findOne(EvidenceRecord, {
    id: input.recordId,
    schoolId: { $in: unitsOf(change.actor) },
  });
  if (!record || !madeRecord(change.actor, record)) throw notFound('这条记录');
  const { state } = record;
  if (!RECORD_TRANSITIONS[state].includes(RecordState.WITHDRAWN)) throw conflict('这条记录已经撤回了。', { state });
  record.become(RecordState.WITHDRAWN);
  if (COUNTED.includes(state)) {
    const place = { schoolId: record.schoolId, termId: record.termId };
    await raiseTallies(change, place, await captureOf(change, record), -1);
  }
  change.announce({
    schoolId: record.schoolId,
    kind: 'evidence.record-withdrawn',
    subject: { kind: 'record', id: record.id },
  });
  return { id: record.id };
}
