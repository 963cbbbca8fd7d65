import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { presentCounted, presentGrowth } from './growth.present.js';
import { GrowthType } from './growth.types.js';
import { MomentPageType } from './moment.types.js';

@Resolver()
export class GrowthResolver {
  @Query(() => GrowthType, {
    nullable: true,
    description: 'A child beside itself, of what the viewer may see; null before its first term. 成长。',
  })
  growth(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term of today when absent.' }) termId: string | null,
  ): Promise<GrowthType | null> {
    return presentGrowth(ctx, studentId, termId);
  }

  @Query(() => MomentPageType, {
    description: 'The records behind a number of `growth`, newest first. 数字后面的记录。',
  })
  growthRecords(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term; the newest when absent.' })
    termId: string | null,
    @Arg('dimensionId', () => ID, { nullable: true, description: 'Of one dimension alone.' })
    dimensionId: string | null,
    @Arg('day', () => String, { nullable: true, description: '2026-09-01: of one day alone.' }) day: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<MomentPageType> {
    return presentCounted(ctx, studentId, { termId, dimensionId, day, first, after });
  }
}
