import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { correctRecognition } from './actions/correct-recognition.js';
import { giveFlowers, prepareFlowers } from './actions/give-flowers.js';
import { noteConduct, prepareConduct } from './actions/note-conduct.js';
import { undoGiven } from './actions/undo-given.js';
import { NoteConductInput, UndoConductInput } from './conduct.types.js';
import { presentCorrections, presentToCorrect } from './correction.present.js';
import { CorrectRecognitionInput, RecognitionCorrectionType, RecognitionToCorrectType } from './correction.types.js';
import { presentClassFlowers } from './flower.present.js';
import { ClassFlowersType, GiveFlowersInput, GivenFlowersType, UndoFlowersInput } from './flower.types.js';
import { RecognitionKind } from './recognition.kinds.js';
import { presentFlowerWall } from './wall.present.js';
import { FlowerWallType } from './wall.types.js';

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

  @Query(() => RecognitionToCorrectType, {
    description: 'A flower or note before it is corrected, for whoever may. 待更正的花或课堂表现。',
  })
  recognitionToCorrect(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<RecognitionToCorrectType> {
    return presentToCorrect(ctx, id);
  }

  @Query(() => FlowerWallType, {
    nullable: true,
    description: 'ZM-5: all flowers of a child in a term; null before its first term. 小红花墙。',
  })
  flowerWall(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term of today when absent.' }) termId: string | null,
  ): Promise<FlowerWallType | null> {
    return presentFlowerWall(ctx, studentId, termId);
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
    const batch = { kind: RecognitionKind.FLOWER, batchId: input.batchId };
    return change(ctx, (unit) => undoGiven(unit, batch), readGiven, key);
  }

  @Mutation(() => GivenFlowersType, { description: 'Notes conduct in class about each child. 记课堂表现。' })
  async noteConduct(@Ctx() ctx: Context, @Arg('input', () => NoteConductInput) input: NoteConductInput) {
    const key = clientKey(signedIn(ctx), 'noteConduct', input);
    const prepared = await prepareConduct(ctx, input);
    return change(ctx, (unit) => noteConduct(unit, prepared), readGiven, key);
  }

  @Mutation(() => GivenFlowersType, { description: 'Takes conduct notes back, within a day. 撤回课堂表现。' })
  undoConduct(@Ctx() ctx: Context, @Arg('input', () => UndoConductInput) input: UndoConductInput) {
    const key = clientKey(signedIn(ctx), 'undoConduct', input);
    const batch = { kind: RecognitionKind.CONDUCT, batchId: input.batchId };
    return change(ctx, (unit) => undoGiven(unit, batch), readGiven, key);
  }

  @Mutation(() => [RecognitionCorrectionType], {
    description: 'Corrects a flower or note with a reason; answers all its corrections. 更正小红花或课堂表现。',
  })
  correctRecognition(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectRecognitionInput) input: CorrectRecognitionInput,
  ): Promise<RecognitionCorrectionType[]> {
    const key = clientKey(signedIn(ctx), 'correctRecognition', input);
    return change(ctx, (unit) => correctRecognition(unit, input), presentCorrections, key);
  }
}
