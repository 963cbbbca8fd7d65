import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { prepareBodyMeasures, saveBodyMeasures } from './actions/save-body-measures.js';
import { prepareResults, saveResults } from './actions/save-results.js';
import { presentChildMeasures } from './child.present.js';
import { ChildMeasuresType, ClassResultsType, SaveBodyMeasuresInput, SaveResultsInput } from './measurement.types.js';
import { presentClassResults } from './result.present.js';

@Resolver()
export class MeasurementsResolver {
  @Query(() => ClassResultsType, {
    description: 'Results of a class in the running term, for those who work with it. 班级成绩。',
  })
  classResults(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassResultsType> {
    return presentClassResults(ctx, classId);
  }

  @Query(() => ChildMeasuresType, {
    description: 'Results and body measures of a pupil, for whoever sees the pupil. 成绩与身体数据。',
  })
  childMeasures(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The running term when absent.' }) termId: string | null,
  ): Promise<ChildMeasuresType> {
    return presentChildMeasures(ctx, studentId, termId ?? null);
  }

  @Mutation(() => ClassResultsType, { description: 'Enters results of a class, all of them or none. 录入成绩。' })
  async saveResults(@Ctx() ctx: Context, @Arg('input', () => SaveResultsInput) input: SaveResultsInput) {
    const key = clientKey(signedIn(ctx), 'saveResults', input);
    const prepared = await prepareResults(ctx, input);
    const read = (after: Context, done: { classId: string }) => presentClassResults(after, done.classId);
    return change(ctx, (unit) => saveResults(unit, prepared), read, key);
  }

  @Mutation(() => ChildMeasuresType, {
    description: 'Enters height and weight of a pupil in the running term. 填写身高和体重。',
  })
  async saveBodyMeasures(@Ctx() ctx: Context, @Arg('input', () => SaveBodyMeasuresInput) input: SaveBodyMeasuresInput) {
    const key = clientKey(signedIn(ctx), 'saveBodyMeasures', input);
    const prepared = await prepareBodyMeasures(ctx, input);
    const read = (after: Context, done: { studentId: string }) => presentChildMeasures(after, done.studentId, null);
    return change(ctx, (unit) => saveBodyMeasures(unit, prepared), read, key);
  }
}
