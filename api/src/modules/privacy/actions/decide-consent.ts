import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { forbidden, invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { loadVisibleStudent, type StudentRow } from '../../people/index.js';
import { Consent } from '../consent.entity.js';
import { findCurrentConsents } from '../consent.queries.js';
import {
  allowedDecisions,
  decidersOn,
  isUnderFourteen,
  type ConsentDecision,
  type ConsentKind,
} from '../consent.rules.js';
import { textsFor } from '../consent.texts.js';

/** What is announced when a family has answered; it is about the pupil. */
export const CONSENT_DECIDED = 'privacy.consent-decided';

/** OP-12: as which person the actor decides for a pupil today; null when it is not theirs to decide. */
export function deciderOf(ctx: Context, student: StudentRow): Id | null {
  const deciders = decidersOn(student.birth_on as LegalDate, ctx.clock.today());
  const guardian = ctx.actor.guards.find((child) => child.studentId === student.id);
  const self = ctx.actor.self.find((child) => child.studentId === student.id);
  if (guardian && deciders.guardian) return guardian.personId;
  return self && deciders.student ? self.personId : null;
}

/** S15: adds an answer to the ledger of a child; only who may decide, only an answer that the kind takes now. */
export async function decideConsent(
  change: Change,
  input: { studentId: Id; kind: ConsentKind; decision: ConsentDecision },
): Promise<{ studentId: Id }> {
  signedIn(change);
  const student = await loadVisibleStudent(change, input.studentId);
  const personId = deciderOf(change, student);
  if (!personId) throw forbidden('孩子的个人信息由监护人决定；满十四岁后也由本人决定，满十八岁后由本人决定。');
  const current = await findCurrentConsents(change, student.school_id, [student.id]);
  const allowed = allowedDecisions(input.kind, current.get(student.id)?.get(input.kind)?.decision ?? null);
  if (!allowed.includes(input.decision)) throw invalidInput('decision', '这一项现在不能这样选择，请刷新后再看。');
  const underFourteen = isUnderFourteen(student.birth_on as LegalDate, change.clock.today());
  const text = textsFor(underFourteen).find((candidate) => candidate.kind === input.kind)!;
  const row = { id: newId(), schoolId: student.school_id, studentId: student.id, personId, at: change.clock.now() };
  const answer = { kind: input.kind, decision: input.decision, textVersion: text.version, underFourteen };
  change.em.create(Consent, { ...row, ...answer } as never);
  change.announce({
    schoolId: student.school_id,
    kind: CONSENT_DECIDED,
    subject: { kind: 'student', id: student.id },
    detail: { kind: input.kind, decision: input.decision },
  });
  return { studentId: student.id };
}
