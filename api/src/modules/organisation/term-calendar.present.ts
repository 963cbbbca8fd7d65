import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, daysOfMonth, type LegalDate } from '../../kernel/time.js';
import { festivalOf, isWorkingDay, PUBLISHED_THROUGH, workingDaysIn } from '../../platform/calendar/index.js';
import { assertMayOpenTerms } from './organisation.policy.js';
import { findTerms, loadVisibleSchool } from './organisation.queries.js';
import { findSchoolDays } from './school-day.queries.js';
import type { TermCalendarType, TermDayType, TermMonthType, TermProposalType } from './term-calendar.types.js';
import { inRules, loadTermPlace } from './term-desk.js';
import { nextTerms, weeksOf, type Span } from './term-days.rules.js';
import { termName, weekOfTerm } from './term.rules.js';

function daysOf({ startsOn, endsOn }: Span, taught: ReadonlySet<string>): TermDayType[] {
  const days: TermDayType[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    const about = { isSchoolDay: taught.has(day), isWorkingDay: isWorkingDay(day), festival: festivalOf(day) };
    days.push({ day, week: weekOfTerm(startsOn, day), ...about });
  }
  return days;
}

function monthOf(month: string, all: readonly TermDayType[]): TermMonthType {
  const [first, last] = daysOfMonth(month);
  const days = all.filter(({ day }) => day >= first && day <= last);
  return {
    ...{ month, name: `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月` },
    schoolDayCount: days.filter(({ isSchoolDay }) => isSchoolDay).length,
    workingDayCount: workingDaysIn(first, last).length,
    days,
  };
}

/** The calendar of a term as clients see it today; the running one, else the next or the last, when none is named. */
export async function presentTermCalendar(ctx: Context, schoolId: Id, termId: Id | null): Promise<TermCalendarType> {
  const { school, term, state, whyNotChange } = await loadTermPlace(ctx, schoolId, termId);
  const half = inRules(term);
  const taught = new Set<string>((await findSchoolDays(ctx, school.id, term.id)).map(({ day }) => day));
  const days = daysOf(half, taught);
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return {
    ...{ schoolId: school.id, termId: term.id, version: term.version, name: termName(half), state },
    ...{ startsOn: half.startsOn, endsOn: half.endsOn, weekCount: weeksOf(half), schoolDayCount: taught.size },
    ...{ publishedThrough: PUBLISHED_THROUGH as LegalDate, whyNotChange },
    months: months.map((month) => monthOf(month, days)),
  };
}

/** The terms that a school may open next, for who may open them. */
export async function presentNextTerms(ctx: Context, schoolId: Id): Promise<TermProposalType[]> {
  const school = await loadVisibleSchool(ctx, schoolId);
  assertMayOpenTerms(ctx.actor, school);
  const terms = (await findTerms(ctx, school.id)).map(inRules);
  return nextTerms(terms, ctx.clock.today()).map((term) => ({ ...term, name: termName(term) }));
}
