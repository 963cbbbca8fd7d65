import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { presentReminding, type RemindingType } from '../notifications/index.js';
import { endsRound } from './evaluations.policy.js';
import { formOf } from './form-of.js';
import { tellsFamilies } from './round-dues.js';
import { RUNNING, stageOf } from './round.lifecycle.js';
import { daysOf, placeOf } from './round.present.js';
import { loadClassRound } from './round.queries.js';

/** Who was told of a round, for those who work with the class. */
export async function presentRoundReminding(ctx: Context, roundId: Id): Promise<RemindingType> {
  const round = await loadClassRound(ctx, roundId);
  const isRunning = RUNNING.includes(stageOf(daysOf(round), ctx.clock.today()));
  const subject = { schoolId: round.school_id, subjectId: round.id };
  return presentReminding(ctx, subject, {
    may: isRunning && endsRound(ctx.actor, placeOf(round)),
    familiesOf: tellsFamilies((await formOf(ctx, round)).form)
      ? { id: round.class_id, school_id: round.school_id }
      : null,
  });
}
