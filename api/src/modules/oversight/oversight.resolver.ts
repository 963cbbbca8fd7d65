import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { SheetRate } from '../schemes/codes.rules.js';
import { freezeSheet, prepareSheet } from './actions/freeze-sheet.js';
import { presentCountySheets, presentCountyTerms } from './county.present.js';
import { SheetRowSort } from './sheet.orders.js';
import { presentSheet, presentSheetRows } from './sheet.present.js';
import {
  CountySheetPageType,
  CountyTermType,
  FreezeSheetInput,
  SchoolSheetType,
  SheetRowPageType,
} from './sheet.types.js';

const TERM = 'The term; the newest when absent.';
const SORT = 'The order; by class and seat when absent. A cursor of another order is refused.';
const FIRST = '1 to 100; 50 when absent.';
const AFTER = 'Cursor of the page before.';

@Resolver()
export class OversightResolver {
  @Query(() => SchoolSheetType, {
    nullable: true,
    description:
      'The sheet of a school for its offices: frozen, or as it stands now; null where the scheme has none. 学校考核表。',
  })
  schoolSheet(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
  ): Promise<SchoolSheetType | null> {
    return presentSheet(ctx, schoolId, termId ?? null);
  }

  @Query(() => SheetRowPageType, { description: "The persons behind a figure, for the school's offices. 考核表名单。" })
  sheetRows(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('rate', () => SheetRate, { description: 'Which rate.' }) rate: SheetRate,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
    @Arg('counted', () => Boolean, {
      nullable: true,
      description: 'Those who count or those who do not; all when absent.',
    })
    counted: boolean | null,
    @Arg('classId', () => ID, { nullable: true, description: 'Only one class.' }) classId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name, or how its initials begin.' })
    search: string | null,
    @Arg('sort', () => SheetRowSort, { nullable: true, description: SORT }) sort: SheetRowSort | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<SheetRowPageType> {
    const wanted = {
      ...{ schoolId, rate, termId: termId ?? null, counted: counted ?? null, classId: classId ?? null },
      ...{ search: search ?? null, sort: sort ?? SheetRowSort.CLASS },
    };
    return presentSheetRows(ctx, wanted, { first: first ?? null, after: after ?? null });
  }

  @Query(() => CountySheetPageType, {
    description: 'The frozen sheets of the schools under a unit, for its officer: numbers, no persons. 各校考核表。',
  })
  countySheets(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('schoolYear', () => Int, { description: 'First calendar year of the school year.' }) schoolYear: number,
    @Arg('semester', () => Int, { description: '1 autumn, 2 spring.' }) semester: number,
    @Arg('frozen', () => Boolean, {
      nullable: true,
      description: 'Only frozen sheets, or only schools without one; all when absent.',
    })
    frozen: boolean | null,
    @Arg('search', () => String, { nullable: true, description: "A part of the school's name." }) search: string | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<CountySheetPageType> {
    const wanted = { unitId, term: { schoolYear, semester }, frozen: frozen ?? null, search: search ?? '' };
    return presentCountySheets(ctx, wanted, { first, after });
  }

  @Query(() => [CountyTermType], {
    description: 'The terms that have begun in the schools under a unit, newest first, for its officer. 各校的学期。',
  })
  countyTerms(@Ctx() ctx: Context, @Arg('unitId', () => ID) unitId: string): Promise<CountyTermType[]> {
    return presentCountyTerms(ctx, unitId);
  }

  @Mutation(() => SchoolSheetType, { description: 'Freezes the sheet of a term that is over. 锁定考核表。' })
  async freezeSheet(@Ctx() ctx: Context, @Arg('input', () => FreezeSheetInput) input: FreezeSheetInput) {
    const key = clientKey(signedIn(ctx), 'freezeSheet', input);
    const prepared = await prepareSheet(ctx, input);
    return change(
      ctx,
      (unit) => freezeSheet(unit, prepared),
      (after, { schoolId, termId }) => presentSheet(after, schoolId, termId),
      key,
    );
  }
}
