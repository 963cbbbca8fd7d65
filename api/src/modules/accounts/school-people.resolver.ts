import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { PeopleSort } from './school-people.orders.js';
import { presentSchoolPeople } from './school-people.present.js';
import { AccountState, HomeAccount, PersonKind } from './school-people.rules.js';
import { PEOPLE_ARGUMENTS, SchoolPersonPageType } from './school-people.types.js';

@Resolver()
export class SchoolPeopleResolver {
  @Query(() => SchoolPersonPageType, {
    description: 'The people of a school with their accounts: staff, pupils and guardians in one list. 人员名单。',
  })
  schoolPeople(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('kind', () => PersonKind, { nullable: true, description: PEOPLE_ARGUMENTS.kind }) kind: PersonKind | null,
    @Arg('classId', () => ID, { nullable: true, description: PEOPLE_ARGUMENTS.class }) classId: string | null,
    @Arg('accounts', () => [AccountState], { nullable: true, description: PEOPLE_ARGUMENTS.accounts })
    accounts: AccountState[] | null,
    @Arg('home', () => HomeAccount, { nullable: true, description: PEOPLE_ARGUMENTS.home }) home: HomeAccount | null,
    @Arg('search', () => String, { nullable: true, description: PEOPLE_ARGUMENTS.search }) search: string | null,
    @Arg('sort', () => PeopleSort, { nullable: true, description: PEOPLE_ARGUMENTS.sort }) sort: PeopleSort | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The cursor of the page before.' }) after: string | null,
  ): Promise<SchoolPersonPageType> {
    const wanted = { schoolId, kind: kind ?? null, classId: classId ?? null, accounts: accounts ?? null };
    return presentSchoolPeople(
      ctx,
      { ...wanted, home: home ?? null, search: search ?? null },
      { sort: sort ?? PeopleSort.NAME, first: first ?? null, after: after ?? null },
    );
  }
}
