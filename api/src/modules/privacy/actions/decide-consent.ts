import { signedIn, type Change } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { loadVisibleStudent } from '../../people/index.js';
import { Consent } from '../consent.entity.js';
import { findCurrentConsents } from '../consent.queries.js';
import { requireDecider } from '../consent.policy.js';
import { isUnderFourteen } from '../../people/people.rules.js';
import { allowedDecisions, type ConsentDecision, type ConsentKind } from '../consent.rules.js';
import { textsFor } from '../consent.texts.js';

/** What is announced when a family has answered; it is about the pupil. */
export const CONSENT_DECIDED = 'privacy.consent-decided';

/** S15: adds an answer to the ledger of a child; only who may decide, only an answer that the kind takes now. */
export async function decideConsent(
  change: Change,
  input: { studentId: Id; kind: ConsentKind; decision: ConsentDecision },
): Promise<{ studentId: Id }> {
  signedIn(change);
  const student = await loadVisibleStudent(change, input.studentId);
  const [birthOn, today] = [student.birth_on as LegalDate, change.clock.today()];
  const personId = requireDecider(change.actor, student, today);
  const text = textsFor(birthOn, today).find((candidate) => candidate.kind === input.kind);
  const current = await findCurrentConsents(change, student.school_id, [student.id]);
  const allowed = allowedDecisions(input.kind, current.get(student.id)?.get(input.kind)?.decision ?? null);
  if (!text || !allowed.includes(input.decision))
    throw invalidInput('decision', '这一项现在不能这样选择，请刷新后再看。');
  const underFourteen = isUnderFourteen(birthOn, today);
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
