import { shortTime } from '../../../../miniprogram/src/words/times';
import type { RosterLine } from '../../features/people/roster-import.queries';

/** An instant with its year, in the time of here: 2026年11月20日 09:38. */
export const wholeTime = (instant: string): string =>
  `${new Date(Date.parse(instant) + 8 * 3_600_000).getUTCFullYear()}年${shortTime(instant)}`;

type Counts = Pick<RosterLine, 'added' | 'changed' | 'left' | 'unchanged'>;

/** How much an import does, in rows of the sheets. */
export const countWords = ({ added, changed, left, unchanged }: Counts): string =>
  `新增 ${added} · 变化 ${changed} · 离开 ${left} · 不变 ${unchanged}`;

/** The rows of the sheets that are imported; who leaves stands in none of them. */
export const rowsOf = ({ added, changed, unchanged }: Counts): number => added + changed + unchanged;

/** What an import writes, in a sentence; who leaves is the part that is easily overlooked. */
export const writtenWords = ({ added, changed, left, unchanged }: Counts): string =>
  [
    `其中新增 ${added} 行，变化 ${changed} 行，不变 ${unchanged} 行`,
    left > 0 ? `。另外，系统里有、表里没有的 ${left} 条会记为离开。` : '。',
  ].join('');
