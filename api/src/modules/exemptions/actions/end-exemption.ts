import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { addDays } from '../../../kernel/time.js';
import { Exemption } from '../exemption.entity.js';
import { exempts, WHO_EXEMPTS } from '../exemption.policy.js';
import { loadExemptionPlace } from '../exemption.queries.js';

/** OP-7: ends an exemption: from today the item is asked of the pupil again. */
export async function endExemption(
  change: Change,
  input: { exemptionId: Id; version: number },
): Promise<{ classId: Id }> {
  const place = await loadExemptionPlace(change, input.exemptionId);
  const exemption = await change.em.findOneOrFail(Exemption, { id: input.exemptionId, schoolId: place.school_id });
  if (!exempts(change.actor, place, exemption.studentId)) throw forbidden(WHO_EXEMPTS);
  if (exemption.version !== input.version) throw conflict();
  const today = change.clock.today();
  if (exemption.lastOn < today) throw conflict('这条免评已经到期了。');
  exemption.lastOn = addDays(today, -1);
  const { schoolId, studentId, kind, item, lastOn } = exemption;
  change.announce({
    schoolId,
    kind: 'exemptions.ended',
    subject: { kind: 'student', id: studentId },
    detail: { item: `${kind} ${item}`, lastOn },
  });
  return { classId: place.id };
}
