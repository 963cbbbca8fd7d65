import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import { handOutPapers, preparePapers } from '../../evaluations/index.js';
import { drawPapers } from './draw-papers.js';
import { PrintedPapersType, PrintEvaluationPapersInput } from './papers.types.js';

@Resolver()
export class PapersResolver {
  @Mutation(() => PrintedPapersType, {
    description: 'Papers of a round as PDF, to be filled in by hand and typed by the school. 打印纸质评价表。',
  })
  async printEvaluationPapers(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintEvaluationPapersInput) input: PrintEvaluationPapersInput,
  ): Promise<PrintedPapersType> {
    const key = clientKey(signedIn(ctx), 'printEvaluationPapers', input);
    const wanted = await preparePapers(ctx, input);
    return change(ctx, (unit) => handOutPapers(unit, wanted), drawPapers, key);
  }
}
