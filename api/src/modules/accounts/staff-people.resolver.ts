import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { RoleKind } from '../people/index.js';
import { presentStaffPage } from './staff-people.present.js';
import { StaffPersonPageType } from './staff-people.types.js';

@Resolver()
export class StaffPeopleResolver {
  @Query(() => StaffPersonPageType, {
    description: 'The staff of a school with their accounts, for who keeps its rolls. 教职工名单。',
  })
  schoolStaff(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('search', () => String, { nullable: true, description: 'Name, pinyin initials or staff number.' })
    search: string | null,
    @Arg('role', () => RoleKind, { nullable: true, description: 'Only who holds this office today.' })
    role: RoleKind | null,
    @Arg('hasAccount', () => Boolean, { nullable: true, description: 'Only who has one, or has none.' })
    hasAccount: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The cursor of the page before.' }) after: string | null,
  ): Promise<StaffPersonPageType> {
    const filters = { search: search ?? null, role: role ?? null, hasAccount: hasAccount ?? null };
    return presentStaffPage(ctx, { schoolId, ...filters, first: first ?? null, after: after ?? null });
  }
}
