import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { presentTimeline } from './moment.present.js';
import { MomentPageType } from './moment.types.js';

@Resolver()
export class MomentsResolver {
  @Query(() => MomentPageType, { description: 'The moments of a child, newest first. 时间线。' })
  timeline(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Arg('category', () => String, { nullable: true, description: 'Records of one category alone, without flowers.' })
    category: string | null,
    @Arg('month', () => String, { nullable: true, description: '2026-09: records of what happened in it, no flowers.' })
    month: string | null,
  ): Promise<MomentPageType> {
    return presentTimeline(ctx, studentId, { first, after, category, month });
  }
}
