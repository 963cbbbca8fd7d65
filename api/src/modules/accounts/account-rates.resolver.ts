import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { presentAccountRates, presentClassAccounts } from './account-rates.present.js';
import { AccountFilter } from './account-rates.rules.js';
import { AccountRatesType, PupilAccountType } from './account-rates.types.js';

@Resolver()
export class AccountRatesResolver {
  @Query(() => AccountRatesType, {
    description: 'Who of a school has an account; a homeroom teacher sees the own class. 账号开通情况。',
  })
  accountRates(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<AccountRatesType> {
    return presentAccountRates(ctx, schoolId);
  }

  @Query(() => [PupilAccountType], {
    description: 'The pupils of a class and their guardians, each with whether they have an account. 班级账号。',
  })
  classAccounts(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('show', () => AccountFilter, { nullable: true, description: 'Only some of them; all when absent.' })
    show: AccountFilter | null,
    @Arg('search', () => String, { nullable: true, description: "Pinyin initials or part of the pupil's name." })
    search: string | null,
  ): Promise<PupilAccountType[]> {
    return presentClassAccounts(ctx, classId, { show, search });
  }
}
