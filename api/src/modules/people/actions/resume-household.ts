import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { addDays } from '../../../kernel/time.js';
import { HouseholdPause } from '../pause.entity.js';
import { loadPausePlace } from '../pause.queries.js';
import { keepsHouseholds } from '../people.policy.js';

/** ZM-1: ends the mark of a household: from today it takes part again. */
export async function resumeHousehold(
  change: Change,
  input: { pauseId: Id; version: number },
): Promise<{ classId: Id }> {
  const place = await loadPausePlace(change, input.pauseId);
  if (!keepsHouseholds(change.actor, place)) throw forbidden('暂不参加的家庭由本班班主任、教务主任或综评管理员登记。');
  const pause = await change.em.findOneOrFail(HouseholdPause, { id: input.pauseId, schoolId: place.school_id });
  if (pause.version !== input.version) throw conflict();
  const today = change.clock.today();
  if (pause.lastOn < today) throw conflict('这条登记已经到期了。');
  pause.lastOn = addDays(today, -1);
  change.announce({
    schoolId: pause.schoolId,
    kind: 'people.household-resumed',
    subject: { kind: 'student', id: pause.studentId },
    detail: { lastOn: pause.lastOn },
  });
  return { classId: place.id };
}
