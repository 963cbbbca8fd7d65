import type { Change } from '../../../kernel/context.js';
import { forbidden, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { remindOnce } from '../../notifications/index.js';
import { endsRound } from '../evaluations.policy.js';
import { duesOfRound } from '../round-dues.js';
import { ROUND_STAGE_NAMES, RUNNING, stageOf } from '../round.lifecycle.js';
import { daysOf, placeOf } from '../round.present.js';
import { loadClassRound } from '../round.queries.js';

/** ZM-4: reminds those who have not handed in a form of a running round. */
export async function remindRound(change: Change, { roundId }: { roundId: Id }): Promise<{ id: Id }> {
  const round = await loadClassRound(change, roundId);
  if (!endsRound(change.actor, placeOf(round))) throw forbidden('提醒由发起的老师、班主任、教务主任或综评管理员发出。');
  const stage = stageOf(daysOf(round), change.clock.today());
  if (!RUNNING.includes(stage)) throw ruleBroken(`这次评价${ROUND_STAGE_NAMES[stage]}，现在不用提醒。`);
  const subject = { schoolId: round.school_id, subjectId: round.id };
  await remindOnce(change, subject, () => duesOfRound(change, round, () => true));
  return { id: round.id };
}
