import type { Change } from '../../../kernel/context.js';
import { conflict, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { RoundStage, RoundState, stageOf } from '../round.lifecycle.js';
import { announceRound, roundToEnd } from '../round-to-end.js';

/** ZM-3: shows families what teachers wrote and what classmates said together; only once nobody can change it. */
export async function publishRound(change: Change, { roundId }: { roundId: Id }): Promise<{ id: Id }> {
  const round = await roundToEnd(change, roundId);
  const stage = stageOf(round, change.clock.today());
  if (stage === RoundStage.PUBLISHED) throw conflict('这次评价已公布。', { stage });
  if (stage !== RoundStage.CLOSED) throw ruleBroken('评价还没有截止。请等到截止，或先截止再公布。', { stage });
  if (round.state === RoundState.OPEN) {
    round.become(RoundState.CLOSED);
    round.closedAt = change.clock.now();
  }
  round.become(RoundState.PUBLISHED);
  round.publishedAt = change.clock.now();
  announceRound(change, round, 'published');
  return { id: round.id };
}
