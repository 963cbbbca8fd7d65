import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { daysOfMonth, type LegalDate } from '../../kernel/time.js';
import { workingDaysIn } from '../../platform/calendar/index.js';
import { findTermWithDays } from '../organisation/index.js';
import { findSchemesForCohorts, type Cohort, type SchemeInForce } from '../schemes/index.js';
import { monthsOf, type QuotaTerm } from '../schemes/quota.rules.js';

/** The term that runs, or ran last, as quotas need it. */
export type RunningTerm = QuotaTerm & { id: Id };

const byMonth = (days: readonly LegalDate[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const day of days) counts[day.slice(0, 7)] = (counts[day.slice(0, 7)] ?? 0) + 1;
  return counts;
};

/** The working days of the months that touch a term, whole months. */
const wholeMonths = (startsOn: LegalDate, endsOn: LegalDate): LegalDate[] =>
  workingDaysIn(daysOfMonth(startsOn.slice(0, 7))[0], daysOfMonth(endsOn.slice(0, 7))[1]);

/** The term that runs or ran last with its school days; null before the first one. */
export async function findQuotaTerm(ctx: Context, schoolId: Id): Promise<RunningTerm | null> {
  const term = await findTermWithDays(ctx, schoolId, ctx.clock.today());
  if (!term) return null;
  const { id, startsOn, endsOn, days } = term;
  return { id, startsOn, endsOn, schoolDays: byMonth(days), workingDays: byMonth(wholeMonths(startsOn, endsOn)) };
}

/** The same where there must be one. */
export async function quotaTerm(ctx: Context, schoolId: Id): Promise<RunningTerm> {
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term) throw notFound('本学期');
  return term;
}

/** The months of a term that have begun, the first first. */
export const begunMonths = (ctx: Context, term: Pick<QuotaTerm, 'startsOn' | 'endsOn'>): string[] =>
  monthsOf(term).filter((month) => month <= ctx.clock.today().slice(0, 7));

/** The month that is asked for: this month, or the last of a term that is over, when none is named. */
export function monthIn(ctx: Context, term: QuotaTerm, asked: string | null): string {
  const months = monthsOf(term);
  const thisMonth = ctx.clock.today().slice(0, 7);
  const month = asked ?? (months.includes(thisMonth) ? thisMonth : months.at(-1)!);
  if (!months.includes(month)) throw invalidInput('month', '这个月不在本学期里。');
  return month;
}

/** The day whose schemes count for a month: today, for a month that is over its last one. */
export function schemeDayOf(ctx: Context, month: string): LegalDate {
  const [today, lastDay] = [ctx.clock.today(), daysOfMonth(month)[1]];
  return lastDay < today ? lastDay : today;
}

/** The schemes by which a month counts for some cohorts; null where none bound yet: none asks for anything before it is in force. */
export function schemesOfMonth(
  ctx: Context,
  schoolId: Id,
  cohorts: readonly Cohort[],
  month: string,
): Promise<(SchemeInForce | null)[]> {
  return findSchemesForCohorts(ctx, { schoolId, on: schemeDayOf(ctx, month) }, cohorts);
}
