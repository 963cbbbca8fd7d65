import type { Quota } from './evidence.queries';

const measures: Record<Quota['unit'], string> = { PHOTO: '张', RECORD: '条', RECORD_OR_PHOTO: '次', FLOWER: '朵' };

/** How many of something, with its measure word: 3 张. */
export const amount = (unit: Quota['unit'], count: number): string => `${count} ${measures[unit]}`;

/** Quotas that are still open, the nearest last day first. */
export const openQuotas = (quotas: Quota[]): Quota[] =>
  quotas
    .filter(({ due, done, daysLeft }) => done < due && daysLeft > 0)
    .sort((one, other) => one.daysLeft - other.daysLeft || one.done / one.due - other.done / other.due);

/** What of a month is done and may still be recorded, by what is counted: 已记 72 张和 3 条，还可以再记 8 张。 */
export function monthWords(quotas: Quota[]): string {
  const done = amounts(quotas, (quota) => quota.done) || '0 次';
  const left = amounts(quotas, (quota) => Math.max(0, quota.due - quota.done));
  return left === '' ? `已记 ${done}，都够了。` : `已记 ${done}，还可以再记 ${left}。`;
}

/** The sums of what is counted alike, without what is nought: 14 张和 3 次. */
function amounts(quotas: Quota[], countOf: (quota: Quota) => number): string {
  const sums = new Map<Quota['unit'], number>();
  for (const quota of quotas) sums.set(quota.unit, (sums.get(quota.unit) ?? 0) + countOf(quota));
  return [...sums].flatMap(([unit, sum]) => (sum > 0 ? amount(unit, sum) : [])).join('和 ');
}

/** What is left of one quota, never as a debt: 齐了, 还可 2. */
export const leftWords = ({ due, done }: Quota): string => (done < due ? `还可 ${due - done}` : '齐了');

/** What an entry would count for: never what is missing. */
export function countingWords(quota: Quota | undefined, photos: number): string {
  if (!quota) return '会留在孩子的成长里，不计数量';
  const added = quota.unit === 'PHOTO' ? photos : quota.unit === 'RECORD_OR_PHOTO' ? Math.max(1, photos) : 1;
  const left = quota.due - quota.done - added;
  const sum = `${quota.name} ${quota.done} → ${quota.done + added}`;
  return left > 0 ? `${sum}，本月还可记 ${amount(quota.unit, left)}` : `${sum}，本月已经够了，多记的也会留下`;
}
