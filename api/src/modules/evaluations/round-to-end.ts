import { unitsOf } from '../../kernel/actor.js';
import { signedIn, type Change } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import { endsRound, seesRound } from './evaluations.policy.js';
import { EvaluationRound } from './round.entity.js';

/** A round that the actor may close and publish. */
export async function roundToEnd(change: Change, roundId: Id): Promise<EvaluationRound> {
  signedIn(change);
  if (!isId(roundId)) throw notFound('这次评价');
  const round = await change.em.findOne(EvaluationRound, { id: roundId, schoolId: { $in: unitsOf(change.actor) } });
  if (!round || !seesRound(change.actor, round)) throw notFound('这次评价');
  if (!endsRound(change.actor, round)) throw forbidden('评价由发起的老师、班主任、教务主任或综评管理员截止和公布。');
  return round;
}

/** Announces what became of a round. */
export const announceRound = (change: Change, { schoolId, id }: EvaluationRound, kind: string): void =>
  change.announce({ schoolId, kind: `evaluations.round-${kind}`, subject: { kind: 'evaluationRound', id } });
