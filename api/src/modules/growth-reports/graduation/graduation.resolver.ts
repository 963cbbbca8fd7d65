import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import { decideGraduations, prepareDecisions, type GraduationStep } from './actions/decide-graduations.js';
import { notePrinted } from './actions/note-printed.js';
import { drawGraduationPaper } from './graduation-paper.js';
import { GraduationState } from './graduation.lifecycle.js';
import { presentClassGraduation, presentGraduationWords } from './graduation.present.js';
import {
  ClassGraduationType,
  GraduationInput,
  GraduationPaperType,
  GraduationWordType,
  LeavingYearType,
  PrintGraduationsInput,
} from './graduation.types.js';
import { loadLeavingClass } from './leaving-class.js';
import { pupilOf } from './pupil-of.js';
import { presentLeavingYear } from './leaving-year.present.js';

const CLASS = 'A class in the last grade of its stage, or that has left it.';

/** The class as it stands after a change. */
const read = (after: Context, { classId }: { classId: string }) => presentClassGraduation(after, classId);

/** Keeps a step about pupils of a class. */
async function decide(ctx: Context, input: GraduationInput, operation: string, step: GraduationStep) {
  const key = clientKey(signedIn(ctx), operation, input);
  const prepared = await prepareDecisions(ctx, input, step);
  return change(ctx, (unit) => decideGraduations(unit, prepared), read, key);
}

@Resolver()
export class GraduationResolver {
  @Query(() => LeavingYearType, {
    description: 'The classes that leave a school at the end of a year, for its offices and who leads them. 毕业班。',
  })
  leavingYear(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('schoolYear', () => Int, { nullable: true, description: 'The newest with leaving classes when absent.' })
    schoolYear: number | null,
  ): Promise<LeavingYearType> {
    return presentLeavingYear(ctx, schoolId, schoolYear ?? null);
  }

  @Query(() => ClassGraduationType, {
    description: "All terms of each pupil of a class against the school's standard. 毕业总览。",
  })
  classGraduation(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID, { description: CLASS }) classId: string,
  ): Promise<ClassGraduationType> {
    return presentClassGraduation(ctx, classId);
  }

  @Query(() => [GraduationWordType], {
    description: 'Everything that was proposed and signed about a pupil, oldest first. 历次决定。',
  })
  graduationWords(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID, { description: CLASS }) classId: string,
    @Arg('studentId', () => ID) studentId: string,
  ): Promise<GraduationWordType[]> {
    return presentGraduationWords(ctx, classId, studentId);
  }

  @Mutation(() => ClassGraduationType, {
    description: 'Proposes what to decide about pupils of a class. 提出毕业建议。',
  })
  proposeGraduations(@Ctx() ctx: Context, @Arg('input', () => GraduationInput) input: GraduationInput) {
    return decide(ctx, input, 'proposeGraduations', GraduationState.PROPOSED);
  }

  @Mutation(() => GraduationPaperType, {
    description: 'The list of a class as PDF, or the page of one pupil, to be filed. 打印毕业名单、个人表。',
  })
  async printGraduations(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintGraduationsInput) input: PrintGraduationsInput,
  ): Promise<GraduationPaperType> {
    const key = clientKey(signedIn(ctx), 'printGraduations', input);
    const place = await loadLeavingClass(ctx, input.classId);
    const studentId = input.studentId == null ? null : await pupilOf(ctx, place, input.studentId);
    return change(ctx, (unit) => notePrinted(unit, place, studentId), drawGraduationPaper, key);
  }

  @Mutation(() => ClassGraduationType, {
    description: 'Decides and signs; signing again corrects, and what was signed before stays. 签署毕业决定。',
  })
  signGraduations(@Ctx() ctx: Context, @Arg('input', () => GraduationInput) input: GraduationInput) {
    return decide(ctx, input, 'signGraduations', GraduationState.SIGNED);
  }
}
