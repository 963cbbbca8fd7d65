import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { giveFlowers, prepareFlowers } from './actions/give-flowers.js';
import { undoFlowers } from './actions/undo-flowers.js';
import { presentClassFlowers } from './flower.present.js';
import { ClassFlowersType, GiveFlowersInput, GivenFlowersType, UndoFlowersInput } from './flower.types.js';

const readGiven = async (
  ctx: Context,
  { batchId, classId }: { batchId: Id; classId: Id },
): Promise<GivenFlowersType> => ({
  batchId,
  classFlowers: await presentClassFlowers(ctx, classId),
});

@Resolver()
export class RecognitionResolver {
  @Query(() => ClassFlowersType, { description: 'The flowers of a class, for its teachers. 班级小红花。' })
  classFlowers(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassFlowersType> {
    return presentClassFlowers(ctx, classId);
  }

  @Mutation(() => GivenFlowersType, { description: 'Gives each child a flower, in one call. 送小红花。' })
  async giveFlowers(@Ctx() ctx: Context, @Arg('input', () => GiveFlowersInput) input: GiveFlowersInput) {
    const key = clientKey(signedIn(ctx), 'giveFlowers', input);
    const prepared = await prepareFlowers(ctx, input);
    return change(ctx, (unit) => giveFlowers(unit, prepared), readGiven, key);
  }

  @Mutation(() => GivenFlowersType, { description: 'Takes a batch of flowers back, within a day. 撤回小红花。' })
  undoFlowers(@Ctx() ctx: Context, @Arg('input', () => UndoFlowersInput) input: UndoFlowersInput) {
    const key = clientKey(signedIn(ctx), 'undoFlowers', input);
    return change(ctx, (unit) => undoFlowers(unit, input), readGiven, key);
  }
}
