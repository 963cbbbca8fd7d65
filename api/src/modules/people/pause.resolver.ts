import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { pauseHousehold } from './actions/pause-household.js';
import { resumeHousehold } from './actions/resume-household.js';
import { presentClassHouseholds } from './pause.present.js';
import { ClassHouseholdsType, PauseHouseholdInput, ResumeHouseholdInput } from './pause.types.js';

const readClass = (ctx: Context, { classId }: { classId: Id }) => presentClassHouseholds(ctx, classId);

@Resolver()
export class PauseResolver {
  @Query(() => ClassHouseholdsType, {
    description: 'The households of a class that take no part, for those who work with it. 暂不参加的家庭。',
  })
  classHouseholds(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassHouseholdsType> {
    return presentClassHouseholds(ctx, classId);
  }

  @Mutation(() => ClassHouseholdsType, {
    description: 'Marks that a household cannot take part from a day to a day. 登记暂不参加。',
  })
  pauseHousehold(
    @Ctx() ctx: Context,
    @Arg('input', () => PauseHouseholdInput) input: PauseHouseholdInput,
  ): Promise<ClassHouseholdsType> {
    const key = clientKey(signedIn(ctx), 'pauseHousehold', input);
    return change(ctx, (unit) => pauseHousehold(unit, input), readClass, key);
  }

  @Mutation(() => ClassHouseholdsType, { description: 'A household takes part again from today. 恢复参加。' })
  resumeHousehold(
    @Ctx() ctx: Context,
    @Arg('input', () => ResumeHouseholdInput) input: ResumeHouseholdInput,
  ): Promise<ClassHouseholdsType> {
    const key = clientKey(signedIn(ctx), 'resumeHousehold', input);
    return change(ctx, (unit) => resumeHousehold(unit, input), readClass, key);
  }
}
