import type { Growth, GrowthDimension } from '../../../../features/moments/growth.queries';

/** A dimension with its two numbers: 这学期 6 条，上学期 4 条. */
export const countWords = ({ records, before }: GrowthDimension): string =>
  before === null ? `这学期 ${records} 条` : `这学期 ${records} 条，上学期 ${before} 条`;

/** What has grown beside the own last term, never what has become less; null without a last term. */
export function grownWords(dimensions: readonly GrowthDimension[]): string | null {
  if (dimensions.every(({ before }) => before === null)) return null;
  const richer = dimensions.filter(({ records, before }) => records > (before ?? 0)).map(({ name }) => name);
  if (richer.length === 0) return '这学期的记录还在慢慢攒。';
  return `和上学期的自己比，${richer.join('、')}更丰富了。`;
}

/** The line over the terms in words: 二年级下 12 条，三年级上 15 条. */
export const termsWords = (terms: Growth['terms']): string =>
  terms.map(({ name, records }) => `${name} ${records} 条`).join('，');

/** The heat map in words: 9月 3 天、10月 8 天有记录. */
export function daysWords(days: Growth['days']): string {
  if (days.length === 0) return '这学期还没有记录';
  const months = new Map<string, number>();
  for (const { day } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
  return `${[...months].map(([month, count]) => `${Number(month.slice(5))}月 ${count} 天`).join('、')}有记录`;
}
