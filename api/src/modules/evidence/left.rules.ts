import type { LegalDate } from '../../kernel/time.js';

/** A quota of somebody, as far as it is reached. */
interface Reached {
  due: number;
  done: number;
  lastDay: LegalDate;
}

/** What somebody has not reached by one last day. */
export interface LeftOver {
  quotas: number;
  lastDay: LegalDate;
}

/** ZM-4: how many quotas are not reached, by their last day, the nearest first. */
export function leftByDay(quotas: readonly Reached[]): LeftOver[] {
  const left = new Map<LegalDate, number>();
  for (const { due, done, lastDay } of quotas) if (done < due) left.set(lastDay, (left.get(lastDay) ?? 0) + 1);
  return [...left]
    .map(([lastDay, count]) => ({ quotas: count, lastDay }))
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
}
