import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { answerFinding, prepareAnswer } from './actions/answer-finding.js';
import { drawSample, prepareDraw } from './actions/draw-sample.js';
import { inspectBooklet, prepareInspection } from './actions/inspect-booklet.js';
import { lookAgain, prepareLook } from './actions/look-again.js';
import { SampleState } from './sample.lifecycle.js';
import { SampledSort, UnpublishedSort } from './sample.orders.js';
import { presentSampledBooklet, presentSampledBooklets, presentSampling } from './sample.present.js';
import {
  AnswerFindingInput,
  DrawSampleInput,
  InspectBookletInput,
  LookAgainInput,
  SampledBookletDetailType,
  SampledBookletPageType,
  SamplingType,
  UnpublishedPupilPageType,
} from './sample.types.js';
import { presentUnpublished } from './unpublished.present.js';

const TERM = 'The term; the newest when absent.';
const FIRST = '1 to 100; 50 when absent.';
const AFTER = 'Cursor of the page before.';
const SEARCH = 'A part of the name, or how its initials begin.';
const SORT = 'The order; by class and seat when absent. A cursor of another order is refused.';
const CLASS = 'Only one class; who leads it names it.';

/** The booklet as it stands after a change. */
const read = (after: Context, { sampledId }: { sampledId: string }) => presentSampledBooklet(after, sampledId);

@Resolver()
export class SampleResolver {
  @Query(() => SamplingType, { description: "The draws of a school and term, for the school's offices. 抽查。" })
  sampling(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
  ): Promise<SamplingType> {
    return presentSampling(ctx, schoolId, termId ?? null);
  }

  @Query(() => SampledBookletPageType, {
    description: "Booklets that were drawn, for the school's offices; those of a class for who leads it. 抽查名单。",
  })
  sampledBooklets(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
    @Arg('drawId', () => ID, { nullable: true, description: 'Only one draw.' }) drawId: string | null,
    @Arg('classId', () => ID, { nullable: true, description: CLASS }) classId: string | null,
    @Arg('state', () => SampleState, { nullable: true, description: 'Only those that stand there.' })
    state: SampleState | null,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('sort', () => SampledSort, { nullable: true, description: SORT }) sort: SampledSort | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<SampledBookletPageType> {
    const asked = { schoolId, termId: termId ?? null, drawId: drawId ?? null, classId: classId ?? null };
    const page = { sort: sort ?? SampledSort.CLASS, first: first ?? null, after: after ?? null };
    return presentSampledBooklets(ctx, { ...asked, state: state ?? null, search: search ?? null }, page);
  }

  @Query(() => SampledBookletDetailType, { description: 'A booklet that was drawn with its check sheet. 检查表。' })
  sampledBooklet(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<SampledBookletDetailType> {
    return presentSampledBooklet(ctx, id);
  }

  @Query(() => UnpublishedPupilPageType, {
    description:
      "Pupils without a published booklet, for the school's offices and who leads the class. 还没有册子的学生。",
  })
  unpublishedPupils(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
    @Arg('classId', () => ID, { nullable: true, description: CLASS }) classId: string | null,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Arg('sort', () => UnpublishedSort, { nullable: true, description: SORT }) sort: UnpublishedSort | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<UnpublishedPupilPageType> {
    const asked = { schoolId, termId: termId ?? null, classId: classId ?? null, search: search ?? null };
    const page = { sort: sort ?? UnpublishedSort.CLASS, first: first ?? null, after: after ?? null };
    return presentUnpublished(ctx, asked, page);
  }

  @Mutation(() => SamplingType, { description: 'Draws booklets of each class by lot. 抽查。' })
  async drawSample(@Ctx() ctx: Context, @Arg('input', () => DrawSampleInput) input: DrawSampleInput) {
    const key = clientKey(signedIn(ctx), 'drawSample', input);
    const prepared = await prepareDraw(ctx, { ...input, percent: input.percent ?? null });
    return change(
      ctx,
      (unit) => drawSample(unit, prepared),
      (after, { schoolId, termId }) => presentSampling(after, schoolId, termId),
      key,
    );
  }

  @Mutation(() => SampledBookletDetailType, { description: 'Keeps what an inspector found. 登记检查结果。' })
  async inspectBooklet(@Ctx() ctx: Context, @Arg('input', () => InspectBookletInput) input: InspectBookletInput) {
    const key = clientKey(signedIn(ctx), 'inspectBooklet', input);
    const prepared = await prepareInspection(ctx, input);
    return change(ctx, (unit) => inspectBooklet(unit, prepared), read, key);
  }

  @Mutation(() => SampledBookletDetailType, { description: 'Says what was corrected. 回复更正。' })
  async answerFinding(@Ctx() ctx: Context, @Arg('input', () => AnswerFindingInput) input: AnswerFindingInput) {
    const key = clientKey(signedIn(ctx), 'answerFinding', input);
    const prepared = await prepareAnswer(ctx, input);
    return change(ctx, (unit) => answerFinding(unit, prepared), read, key);
  }

  @Mutation(() => SampledBookletDetailType, { description: 'Keeps what a second look came to. 登记复查结果。' })
  async lookAgain(@Ctx() ctx: Context, @Arg('input', () => LookAgainInput) input: LookAgainInput) {
    const key = clientKey(signedIn(ctx), 'lookAgain', input);
    const prepared = await prepareLook(ctx, input);
    return change(ctx, (unit) => lookAgain(unit, prepared), read, key);
  }
}
