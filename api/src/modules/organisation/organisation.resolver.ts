import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { openTerm } from './actions/open-term.js';
import { openUnit } from './actions/open-unit.js';
import { findChildren, findCourses, loadVisibleSchool, loadVisibleUnit } from './organisation.queries.js';
import { presentTerms, presentUnit } from './organisation.present.js';
import { CourseType, OpenTermInput, OpenUnitInput, TermType, UnitType } from './organisation.types.js';

@Resolver()
export class OrganisationResolver {
  @Query(() => UnitType, { description: 'One unit, for those above it, in it or below it. 单位。' })
  async unit(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Omit<UnitType, 'children'>> {
    return presentUnit(await loadVisibleUnit(ctx, id));
  }

  @Query(() => [TermType], { description: 'The terms of a school, newest first. 学期。' })
  async terms(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<TermType[]> {
    return presentTerms(ctx, (await loadVisibleSchool(ctx, schoolId)).id);
  }

  @Query(() => [CourseType], { description: 'The courses of a school, by code. 学科。' })
  async courses(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<CourseType[]> {
    return findCourses(ctx, (await loadVisibleSchool(ctx, schoolId)).id);
  }

  @Mutation(() => UnitType, { description: 'Opens a unit; only the platform operator may. 新增单位。' })
  openUnit(@Ctx() ctx: Context, @Arg('input', () => OpenUnitInput) input: OpenUnitInput) {
    return change(
      ctx,
      (unit) => openUnit(unit, input),
      async (after, { id }) => presentUnit(await loadVisibleUnit(after, id)),
    );
  }

  @Mutation(() => TermType, { description: 'Opens a term with its school days. 新增学期。' })
  openTerm(@Ctx() ctx: Context, @Arg('input', () => OpenTermInput) input: OpenTermInput) {
    const { clientMutationId } = input;
    return change(
      ctx,
      (unit) => openTerm(unit, input),
      async (after, { id }) => (await presentTerms(after, input.schoolId)).find((term) => term.id === id),
      clientMutationId ? clientKey(signedIn(ctx), 'openTerm', { ...input, clientMutationId }) : null,
    );
  }
}

@Resolver(() => UnitType)
export class UnitResolver {
  @FieldResolver(() => [UnitType], { description: 'The units directly under it that the viewer may see, by code.' })
  async children(@Ctx() ctx: Context, @Root() unit: { id: string }): Promise<unknown[]> {
    return (await findChildren(ctx, unit.id)).map(presentUnit);
  }
}
