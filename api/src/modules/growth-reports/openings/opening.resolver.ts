import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import { noteOpening } from './actions/note-opening.js';
import { prepareOpening } from './actions/open-booklet.js';
import { presentOpenings } from './opening.present.js';
import { BookletOpeningType, OpenBookletInput } from './opening.types.js';

@Resolver()
export class OpeningResolver {
  @Query(() => [BookletOpeningType], {
    description: "Who opened a child's booklet, what was last first; for who publishes it. 谁打开过报告单（册）。",
  })
  bookletOpenings(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term; the newest when absent.' })
    termId: string | null,
  ): Promise<BookletOpeningType[]> {
    return presentOpenings(ctx, studentId, termId);
  }

  @Mutation(() => Boolean, {
    description: 'Keeps that the viewer opened a published version; a day counts once. 记下打开了报告单（册）。',
  })
  async openBooklet(@Ctx() ctx: Context, @Arg('input', () => OpenBookletInput) input: OpenBookletInput) {
    const key = clientKey(signedIn(ctx), 'openBooklet', input);
    const prepared = await prepareOpening(ctx, input);
    return change(
      ctx,
      (unit) => noteOpening(unit, prepared),
      async (_, done) => done,
      key,
    );
  }
}
