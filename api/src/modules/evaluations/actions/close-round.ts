import type { Change } from '../../../kernel/context.js';
import { conflict } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { ROUND_STAGE_NAMES, RoundStage, RoundState, stageOf } from '../round.lifecycle.js';
import { announceRound, roundToEnd } from '../round-to-end.js';

/** Closes a round before its last day; what is handed in stays, drafts stay drafts. */
export async function closeRound(change: Change, { roundId }: { roundId: Id }): Promise<{ id: Id }> {
  const round = await roundToEnd(change, roundId);
  const stage = stageOf(round, change.clock.today());
  if (stage === RoundStage.CLOSED || stage === RoundStage.PUBLISHED)
    throw conflict(`这次评价${ROUND_STAGE_NAMES[stage]}，不用再截止。`, { stage });
  round.become(RoundState.CLOSED);
  round.closedAt = change.clock.now();
  announceRound(change, round, 'closed');
  return { id: round.id };
}
