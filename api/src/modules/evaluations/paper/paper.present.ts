import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { Rater } from '../../schemes/codes.rules.js';
import { OVER, RUNNING, stageOf } from '../round.lifecycle.js';
import { daysOf, presentRound } from '../round.present.js';
import { loadPapers } from './load-papers.js';
import { paperSeenBy } from './paper-seen-by.js';
import type { EvaluationPapersType } from './paper.types.js';

/** OP-3: the papers of a round, for who prints and types them. */
export async function presentPapers(ctx: Context, roundId: Id): Promise<EvaluationPapersType> {
  const { round, scheme, papers } = await loadPapers(ctx, roundId);
  const stage = stageOf(daysOf(round), ctx.clock.today());
  return {
    round: await presentRound(ctx, round, new Map()),
    papers,
    seenBy: paperSeenBy(scheme, round.rater as Rater),
    viewerCanPrint: !OVER.includes(stage),
    viewerCanEnter: RUNNING.includes(stage),
  };
}
