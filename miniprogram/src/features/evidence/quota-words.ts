import type { Quota } from './evidence.queries';

const measures: Record<Quota['unit'], string> = { PHOTO: '张', RECORD: '条', RECORD_OR_PHOTO: '次', FLOWER: '朵' };

/** How many of something, with its measure word: 3 张. */
export const amount = (unit: Quota['unit'], count: number): string => `${count} ${measures[unit]}`;

/** Quotas that are still open, the nearest last day first. */
export const openQuotas = (quotas: Quota[]): Quota[] =>
  quotas
    .filter(({ due, done, daysLeft }) => done < due && daysLeft > 0)
    .sort((one, other) => one.daysLeft - other.daysLeft || one.done / one.due - other.done / other.due);

/** How far a month is, in kinds of records: what is counted differs between them, and is told of each. */
export function monthWords(quotas: Quota[]): string {
  const full = quotas.filter(({ due, done }) => done >= due).length;
  const begun = quotas.filter(({ due, done }) => done > 0 && done < due).length;
  const open = quotas.length - full - begun;
  if (full === quotas.length) return `${full} 类都够了。`;
  if (open === quotas.length) return `${open} 类都还没开始，想到就记。`;
  const parts = [full > 0 && `${full} 类够了`, begun > 0 && `${begun} 类在记`, open > 0 && `${open} 类还没开始`];
  return `${quotas.length} 类里，${parts.filter(Boolean).join('，')}。`;
}

/** How far one quota is; more than is asked is simply enough: 1 / 4 张, 9 朵，够了. */
export const progressWords = ({ unit, done, due }: Pick<Quota, 'unit' | 'done' | 'due'>): string =>
  done > due ? `${amount(unit, done)}，够了` : `${done} / ${amount(unit, due)}`;

/** What stands behind the number of a quota: / 4, or where it is enough only what is counted. */
export const behindCount = ({ unit, done, due }: Quota): string => (done < due ? `/ ${due}` : measures[unit]);

/** What is left of one quota, never as a debt: 齐了, 还可 2. */
export const leftWords = ({ due, done }: Quota): string => (done < due ? `还可 ${due - done}` : '齐了');

/** What an entry would count for: never what is missing. */
export function countingWords(quota: Quota | undefined, photos: number): string {
  if (!quota) return '会留在孩子的成长里，不计数量';
  if (quota.unit === 'PHOTO' && photos === 0) return `会留下来；配上照片，才计入${quota.name}的张数`;
  const added = quota.unit === 'PHOTO' ? photos : quota.unit === 'RECORD_OR_PHOTO' ? Math.max(1, photos) : 1;
  const left = quota.due - quota.done - added;
  const sum = `记下后，${quota.name}本月有 ${amount(quota.unit, quota.done + added)}`;
  return left > 0 ? `${sum}，还可记 ${amount(quota.unit, left)}` : `${sum}，已经够了，多记的也会留下`;
}
