import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { closeRound } from './actions/close-round.js';
import { openRounds, prepareRounds } from './actions/open-rounds.js';
import { publishRound } from './actions/publish-round.js';
import { remindRound } from './actions/remind-round.js';
import { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
import { presentChild } from './child.present.js';
import { ChildEvaluationsType } from './child.types.js';
import { presentDesk } from './desk.present.js';
import { draftComments } from './draft-comments.js';
import { presentHints } from './hints.present.js';
import { CommentHintsType } from './hints.types.js';
import { RemindingType, RemindRoundInput } from '../notifications/index.js';
import { presentRoundReminding } from './reminding.present.js';
import { presentMine } from './mine.present.js';
import { presentPapers } from './paper/paper.present.js';
import { EvaluationPapersType } from './paper/paper.types.js';
import { presentOffered } from './offered.present.js';
import { presentRoundById, presentRounds, presentRoundsById, presentWaiting } from './round.present.js';
import {
  EndRoundInput,
  EvaluationRoundType,
  OfferedRoundType,
  OpenRoundsInput,
  WaitingRaterType,
} from './round.types.js';
import { saveEvaluations } from './save-evaluations.js';
import { presentRevisions, presentSheet } from './sheet.present.js';
import {
  CommentDeskType,
  CommentRevisionType,
  DraftCommentsInput,
  EvaluationSheetType,
  MyEvaluationType,
  SavedEvaluationsType,
  SaveEvaluationInput,
  SaveEvaluationsInput,
} from './sheet.types.js';

const readRound = (ctx: Context, { id }: { id: Id }) => presentRoundById(ctx, id);

@Resolver()
export class RoundResolver {
  @Query(() => [EvaluationRoundType], {
    description: 'The rounds of a class this term, newest first, for those who work with it. 班级的评价。',
  })
  evaluationRounds(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<EvaluationRoundType[]> {
    return presentRounds(ctx, classId);
  }

  @Query(() => EvaluationRoundType, {
    description: 'One round, for those who work with the class, and its pupils and guardians. 一次评价。',
  })
  evaluationRound(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<EvaluationRoundType> {
    return presentRoundById(ctx, id);
  }

  @Query(() => [OfferedRoundType], {
    description: 'The forms of which the viewer may start a round in a class. 可发起的评价。',
  })
  offeredRounds(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<OfferedRoundType[]> {
    return presentOffered(ctx, classId);
  }

  @Query(() => [WaitingRaterType], {
    description: 'Who has not handed in everything in a round, for those who work with the class. 还没有完成的人。',
  })
  waitingRaters(@Ctx() ctx: Context, @Arg('roundId', () => ID) roundId: string): Promise<WaitingRaterType[]> {
    return presentWaiting(ctx, roundId);
  }

  @Mutation(() => [EvaluationRoundType], { description: 'Starts a round of each form, all or none. 发起评价。' })
  async openRounds(@Ctx() ctx: Context, @Arg('input', () => OpenRoundsInput) input: OpenRoundsInput) {
    const key = clientKey(signedIn(ctx), 'openRounds', input);
    const prepared = await prepareRounds(ctx, input);
    return change(ctx, (unit) => openRounds(unit, prepared), presentRoundsById, key);
  }

  @Mutation(() => EvaluationRoundType, { description: 'Closes a round before its last day. 截止评价。' })
  closeRound(@Ctx() ctx: Context, @Arg('input', () => EndRoundInput) input: EndRoundInput) {
    const key = clientKey(signedIn(ctx), 'closeRound', input);
    return change(ctx, (unit) => closeRound(unit, input), readRound, key);
  }

  @Query(() => RemindingType, { description: 'Who was told of a round, and whether it was read. 已读、未读。' })
  roundReminding(@Ctx() ctx: Context, @Arg('roundId', () => ID) roundId: string): Promise<RemindingType> {
    return presentRoundReminding(ctx, roundId);
  }

  @Mutation(() => RemindingType, {
    description: 'Reminds those who have not handed in a form, once a day; wished again it changes nothing. 提醒一次。',
  })
  remindRound(@Ctx() ctx: Context, @Arg('input', () => RemindRoundInput) input: RemindRoundInput) {
    const key = clientKey(signedIn(ctx), 'remindRound', input);
    return change(
      ctx,
      (unit) => remindRound(unit, input),
      (read, { id }) => presentRoundReminding(read, id),
      key,
    );
  }

  @Mutation(() => EvaluationRoundType, { description: 'Shows families what teachers and classmates said. 公布评价。' })
  publishRound(@Ctx() ctx: Context, @Arg('input', () => EndRoundInput) input: EndRoundInput) {
    const key = clientKey(signedIn(ctx), 'publishRound', input);
    return change(ctx, (unit) => publishRound(unit, input), readRound, key);
  }
}

@Resolver()
export class EvaluationResolver {
  @Query(() => [MyEvaluationType], {
    description: 'What the viewer can fill in now, soonest first; of one child when it is named. 我的评价任务。',
  })
  myEvaluations(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID, {
      nullable: true,
      description: 'Only what is about, or from, this own child, or one that is entered for.',
    })
    studentId: string | null,
  ): Promise<MyEvaluationType[]> {
    return presentMine(ctx, studentId ?? null);
  }

  @Query(() => EvaluationSheetType, { description: 'A form about one child, for who fills it in. 评价表。' })
  evaluationSheet(
    @Ctx() ctx: Context,
    @Arg('roundId', () => ID) roundId: string,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('course', () => String, { nullable: true, description: 'For a teacher: the course that judges.' })
    course: string | null,
    @Arg('writerId', () => ID, { nullable: true, description: 'On whose paper; only of classmates. 纸质代录。' })
    writerId: string | null,
  ): Promise<EvaluationSheetType> {
    return presentSheet(ctx, { roundId, studentId, course, writerId });
  }

  @Query(() => EvaluationPapersType, {
    description: 'The papers of a round, for who prints and types them. 纸质评价表。',
  })
  evaluationPapers(@Ctx() ctx: Context, @Arg('roundId', () => ID) roundId: string): Promise<EvaluationPapersType> {
    return presentPapers(ctx, roundId);
  }

  @Query(() => CommentDeskType, { description: 'A class by seat, for who judges all its children. 评语台。' })
  commentDesk(
    @Ctx() ctx: Context,
    @Arg('roundId', () => ID) roundId: string,
    @Arg('course', () => String, { nullable: true, description: 'For a teacher; the first own one when absent.' })
    course: string | null,
  ): Promise<CommentDeskType> {
    return presentDesk(ctx, { roundId, course });
  }

  @Query(() => CommentHintsType, {
    description: 'What is worth another look in a text before it is handed in; for who judges the class. 评语提示。',
  })
  commentHints(
    @Ctx() ctx: Context,
    @Arg('roundId', () => ID) roundId: string,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('course', () => String, { nullable: true, description: 'For a teacher: the course that judges.' })
    course: string | null,
    @Arg('text', () => String, { description: 'What is being written; nothing of it is kept.' }) text: string,
  ): Promise<CommentHintsType> {
    return presentHints(ctx, { roundId, studentId, course }, text);
  }

  @Query(() => [CommentRevisionType], {
    description: 'What was handed in each time, newest first, for who sees what stands. 修改记录。',
  })
  commentRevisions(
    @Ctx() ctx: Context,
    @Arg('submissionId', () => ID) submissionId: string,
  ): Promise<CommentRevisionType[]> {
    return presentRevisions(ctx, submissionId);
  }

  @Query(() => ChildEvaluationsType, {
    description: 'What was said about a child in a term, as far as the viewer may see it. 孩子的评价。',
  })
  childEvaluations(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'This term when absent.' }) termId: string | null,
  ): Promise<ChildEvaluationsType> {
    return presentChild(ctx, studentId, termId ?? null);
  }

  @Mutation(() => EvaluationSheetType, { description: 'Keeps a draft of a form, or hands it in. 保存或提交评价。' })
  async saveEvaluation(@Ctx() ctx: Context, @Arg('input', () => SaveEvaluationInput) input: SaveEvaluationInput) {
    const key = clientKey(signedIn(ctx), 'saveEvaluation', input);
    const prepared = await prepareEvaluation(ctx, input);
    const { roundId, studentId, course, writerId } = input;
    const read = (after: Context) => presentSheet(after, { roundId, studentId, course: course ?? null, writerId });
    return change(ctx, (unit) => saveEvaluation(unit, prepared), read, key);
  }

  @Mutation(() => SavedEvaluationsType, {
    description: 'Keeps or hands in the forms of many children, each by itself. 批量保存评价。',
  })
  saveEvaluations(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveEvaluationsInput) input: SaveEvaluationsInput,
  ): Promise<SavedEvaluationsType> {
    return saveEvaluations(ctx, input);
  }

  @Mutation(() => SavedEvaluationsType, {
    description: 'Begins the comments about several children with one text, as drafts to be looked at. 成批起草评语。',
  })
  draftComments(
    @Ctx() ctx: Context,
    @Arg('input', () => DraftCommentsInput) input: DraftCommentsInput,
  ): Promise<SavedEvaluationsType> {
    return draftComments(ctx, input);
  }
}
