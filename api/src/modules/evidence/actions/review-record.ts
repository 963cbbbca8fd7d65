import { personIn, unitsOf } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict, DomainError, forbidden, invalidInput, notFound } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { schemeVersion } from '../../schemes/index.js';
import { verifierOf } from '../../schemes/recording.rules.js';
import { hides, verifies } from '../evidence.policy.js';
import { captureOf } from '../capture-of.js';
import { findStudentsOf, loadVisibleRecord } from '../record.queries.js';
import { EvidenceRecord } from '../record.entity.js';
import { COUNTED, RecordState } from '../record.lifecycle.js';
import { raiseTallies } from '../tallies.js';

const LONGEST_REASON = 200;

/** What a reviewer does with a record. */
export enum ReviewDecision {
  VERIFY = 'VERIFY',
  RETURN = 'RETURN',
  HIDE = 'HIDE',
  SHOW = 'SHOW',
}

interface Rule {
  from: RecordState;
  to: RecordState;
  kind: string;
  needsReason: boolean;
}

const RULES: Record<ReviewDecision, Rule> = {
  [ReviewDecision.VERIFY]: {
    from: RecordState.SUBMITTED,
    to: RecordState.VERIFIED,
    kind: 'verified',
    needsReason: false,
  },
  [ReviewDecision.RETURN]: {
    from: RecordState.SUBMITTED,
    to: RecordState.RETURNED,
    kind: 'returned',
    needsReason: true,
  },
  [ReviewDecision.HIDE]: { from: RecordState.VERIFIED, to: RecordState.HIDDEN, kind: 'hidden', needsReason: true },
  [ReviewDecision.SHOW]: { from: RecordState.HIDDEN, to: RecordState.VERIFIED, kind: 'shown', needsReason: false },
};

/** A decision about one record. */
export interface Review {
  recordId: Id;
  decision: ReviewDecision;
  reason: string | null;
}

function checkedReason({ needsReason }: Rule, reason: string | null): string | null {
  const words = (reason ?? '').normalize('NFC').trim();
  if (needsReason && words === '') throw invalidInput('reason', '请写明原因，让对方知道怎么改。');
  if ([...words].length > LONGEST_REASON) throw invalidInput('reason', `原因最多写 ${LONGEST_REASON} 个字。`);
  return words || null;
}

async function assertMay(change: Change, record: EvidenceRecord, decision: ReviewDecision): Promise<void> {
  const { schoolId, classId, recorderId } = record;
  const students = await findStudentsOf(change, schoolId, [record.id]);
  const place = { schoolId, classId, recorderId, studentIds: students.map((row) => row.student_id) };
  if (decision === ReviewDecision.HIDE || decision === ReviewDecision.SHOW) {
    if (hides(change.actor, place)) return;
    throw forbidden('只有教这个班的老师可以隐藏记录，自己孩子的除外；自己的记录请用撤回。');
  }
  const { scheme } = await schemeVersion(change, schoolId, record.schemeVersionId);
  if (verifies(change.actor, place, verifierOf(scheme, record.category, record.recorderRole))) return;
  throw forbidden('这条记录由方案指定的老师核实；自己写的、关于自己孩子的，请别的老师核实。');
}

/** Verifies, returns, hides or shows a record; two people at once: one wins, the other sees the new state. */
export async function reviewRecord(change: Change, review: Review): Promise<{ id: Id }> {
  await loadVisibleRecord(change, review.recordId);
  const record = await change.em.findOne(EvidenceRecord, {
    id: review.recordId,
    schoolId: { $in: unitsOf(change.actor) },
  });
  if (!record) throw notFound('这条记录');
  await assertMay(change, record, review.decision);
  const rule = RULES[review.decision];
  const reason = checkedReason(rule, review.reason);
  if (record.state !== rule.from)
    throw conflict('这条记录刚刚有了变化，请看过最新内容后再处理。', { state: record.state });
  record.become(rule.to);
  record.reviewerId = personIn(change.actor, record.schoolId);
  record.reviewedAt = change.clock.now();
  record.reviewReason = reason;
  await recount(change, record, rule);
  change.announce({
    schoolId: record.schoolId,
    kind: `evidence.record-${rule.kind}`,
    subject: { kind: 'record', id: record.id },
  });
  return { id: record.id };
}

async function recount(change: Change, record: EvidenceRecord, { from, to }: Rule): Promise<void> {
  const difference = Number(COUNTED.includes(to)) - Number(COUNTED.includes(from));
  if (difference === 0) return;
  const place = { schoolId: record.schoolId, termId: record.termId };
  await raiseTallies(change, place, await captureOf(change, record), difference as 1 | -1);
}

/** The words of a refusal within a batch. */
export const refusalOf = (error: unknown): { code: string; message: string } | null =>
  error instanceof DomainError ? { code: error.code, message: error.message } : null;
