import { shortTime } from '../../../../miniprogram/src/words/times';
import type { RosterLine } from '../../features/people/roster-import.queries';

/** An instant with its year, in the time of here: 2026年11月20日 09:38. */
export const wholeTime = (instant: string): string =>
  `${new Date(Date.parse(instant) + 8 * 3_600_000).getUTCFullYear()}年${shortTime(instant)}`;

type Counts = Pick<RosterLine, 'added' | 'changed' | 'left' | 'unchanged'>;

/** How much an import does, in rows of the sheets. */
export const countWords = ({ added, changed, left, unchanged }: Counts): string =>
  `新增 ${added} · 变化 ${changed} · 离开 ${left} · 不变 ${unchanged}`;

/** What an import writes: the rows of which something becomes another. */
export const writtenBy = ({ added, changed, left }: Counts): number => added + changed + left;

/** What an import writes, in a sentence; who leaves is the part that is easily overlooked. */
export const writtenWords = ({ added, changed, left, unchanged }: Counts): string =>
  [
    `新增 ${added} 行，变化 ${changed} 行，不变 ${unchanged} 行`,
    left > 0 ? `；还有 ${left} 行系统里有、新的表格里没有，会记为离开。` : '。',
  ].join('');
