import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { endExemption } from './actions/end-exemption.js';
import { grantExemption, prepareExemption } from './actions/grant-exemption.js';
import { presentChildExemptions, presentClassExemptions } from './exemption.present.js';
import { ClassExemptionsType, EndExemptionInput, ExemptionType, GrantExemptionInput } from './exemption.types.js';

const readClass = (ctx: Context, { classId }: { classId: Id }) => presentClassExemptions(ctx, classId);

@Resolver()
export class ExemptionResolver {
  @Query(() => ClassExemptionsType, {
    description: 'The exemptions of a class with ground and proof, for those who grant them. 本班免评。',
  })
  classExemptions(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassExemptionsType> {
    return presentClassExemptions(ctx, classId);
  }

  @Query(() => [ExemptionType], {
    description: 'The exemptions of a pupil, for the family and those who grant them. 孩子的免评。',
  })
  childExemptions(@Ctx() ctx: Context, @Arg('studentId', () => ID) studentId: string): Promise<ExemptionType[]> {
    return presentChildExemptions(ctx, studentId);
  }

  @Mutation(() => ClassExemptionsType, {
    description: 'Exempts a pupil from one item from a day to a day, with a proof. 登记免评。',
  })
  async grantExemption(
    @Ctx() ctx: Context,
    @Arg('input', () => GrantExemptionInput) input: GrantExemptionInput,
  ): Promise<ClassExemptionsType> {
    const key = clientKey(signedIn(ctx), 'grantExemption', input);
    const prepared = await prepareExemption(ctx, input);
    return change(ctx, (unit) => grantExemption(unit, prepared), readClass, key);
  }

  @Mutation(() => ClassExemptionsType, { description: 'Asks an item of a pupil again from today. 提前结束免评。' })
  endExemption(
    @Ctx() ctx: Context,
    @Arg('input', () => EndExemptionInput) input: EndExemptionInput,
  ): Promise<ClassExemptionsType> {
    const key = clientKey(signedIn(ctx), 'endExemption', input);
    return change(ctx, (unit) => endExemption(unit, input), readClass, key);
  }
}
