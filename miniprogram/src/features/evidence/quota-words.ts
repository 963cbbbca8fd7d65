import type { Quota } from './evidence.queries';

const measures: Record<Quota['unit'], string> = { PHOTO: '张', RECORD: '条', RECORD_OR_PHOTO: '次', FLOWER: '朵' };

/** How many of something, with its measure word: 3 张. */
export const amount = (unit: Quota['unit'], count: number): string => `${count} ${measures[unit]}`;

/** Quotas that are still open, the nearest last day first. */
export const openQuotas = (quotas: Quota[]): Quota[] =>
  quotas
    .filter(({ due, done, daysLeft }) => done < due && daysLeft > 0)
    .sort((one, other) => one.daysLeft - other.daysLeft || one.done / one.due - other.done / other.due);

/** What an entry would count for: never what is missing. */
export function countingWords(quota: Quota | undefined, photos: number): string {
  if (!quota) return '会留在孩子的成长里，不计数量';
  const added = quota.unit === 'PHOTO' ? photos : quota.unit === 'RECORD_OR_PHOTO' ? Math.max(1, photos) : 1;
  const left = quota.due - quota.done - added;
  const sum = `${quota.name} ${quota.done} → ${quota.done + added}`;
  return left > 0 ? `${sum}，本月还可记 ${amount(quota.unit, left)}` : `${sum}，本月已经够了，多记的也会留下`;
}
