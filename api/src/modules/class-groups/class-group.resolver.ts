import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { setClassGroup } from './actions/set-class-group.js';
import { presentClassGroup, presentSchoolGroups } from './class-group.present.js';
import { ClassGroupType, SetClassGroupInput } from './class-group.types.js';

@Resolver()
export class ClassGroupResolver {
  @Query(() => ClassGroupType, {
    description: 'The evaluation group of a class, for those who work with it. 班级评价小组。',
  })
  classGroup(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassGroupType> {
    return presentClassGroup(ctx, classId);
  }

  @Query(() => [ClassGroupType], {
    description:
      'The evaluation groups of the classes with which the viewer works; for the offices all. 各班评价小组。',
  })
  classGroups(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<ClassGroupType[]> {
    return presentSchoolGroups(ctx, schoolId);
  }

  @Mutation(() => ClassGroupType, {
    description: 'Sets who is in the evaluation group of a class beside its leader, from today. 设置评价小组。',
  })
  setClassGroup(
    @Ctx() ctx: Context,
    @Arg('input', () => SetClassGroupInput) input: SetClassGroupInput,
  ): Promise<ClassGroupType> {
    const key = clientKey(signedIn(ctx), 'setClassGroup', input);
    return change(
      ctx,
      (unit) => setClassGroup(unit, input),
      (reading, { classId }) => presentClassGroup(reading, classId),
      key,
    );
  }
}
