import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { setSchoolDays } from './actions/set-school-days.js';
import { setTermDays } from './actions/set-term-days.js';
import { presentNextTerms, presentTermCalendar } from './term-calendar.present.js';
import { SetSchoolDaysInput, SetTermDaysInput, TermCalendarType, TermProposalType } from './term-calendar.types.js';

const reading =
  ({ schoolId }: { schoolId: Id }) =>
  (after: Context, { termId }: { termId: Id }): Promise<TermCalendarType> =>
    presentTermCalendar(after, schoolId, termId);

@Resolver()
export class TermCalendarResolver {
  @Query(() => TermCalendarType, { description: 'The calendar of a term, for who works in the school. 校历。' })
  termCalendar(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The running term, else the next, when absent.' })
    termId: string | null,
  ): Promise<TermCalendarType> {
    return presentTermCalendar(ctx, schoolId, termId ?? null);
  }

  @Query(() => [TermProposalType], {
    description: 'The terms that a school may open next with the days they probably have. 可以新开的学期。',
  })
  nextTerms(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<TermProposalType[]> {
    return presentNextTerms(ctx, schoolId);
  }

  @Mutation(() => TermCalendarType, { description: 'Says on which days of a term the school teaches. 改上课日。' })
  setSchoolDays(@Ctx() ctx: Context, @Arg('input', () => SetSchoolDaysInput) input: SetSchoolDaysInput) {
    const key = clientKey(signedIn(ctx), 'setSchoolDays', input);
    return change(ctx, (unit) => setSchoolDays(unit, input), reading(input), key);
  }

  @Mutation(() => TermCalendarType, { description: 'Moves the first or last day of a term. 改学期起止。' })
  setTermDays(@Ctx() ctx: Context, @Arg('input', () => SetTermDaysInput) input: SetTermDaysInput) {
    const key = clientKey(signedIn(ctx), 'setTermDays', input);
    return change(ctx, (unit) => setTermDays(unit, input), reading(input), key);
  }
}
