import type { RateKind, RateLine, Sheet, SheetRow } from '../../features/oversight/sheet.queries';
import { grouped } from '../../ui/numbers-in-words';

interface Words {
  /** What is counted. */
  unit: string;
  /** Those who count, and those who do not yet. */
  counted: string;
  open: string;
}

/** How each rate speaks of those behind it. */
export const words: Record<RateKind, Words> = {
  ACCOUNTS: { unit: '人', counted: '已开通', open: '还没开通' },
  TEACHERS: { unit: '人', counted: '已做完', open: '还没做完' },
  HOUSEHOLDS: { unit: '户', counted: '已做完', open: '还没做完' },
  ACTIVITY: { unit: '人次', counted: '用过', open: '还没用过' },
  BOOKLETS: { unit: '册', counted: '合格', open: '还没合格' },
};

/** Why a figure may differ from one of another page that seems to count the same. */
export const COMPARED: Partial<Record<RateKind, string>> = {
  ACCOUNTS: '按学生算：家长或本人有一个开通就计入，暂不参加的也在分母里；“账号开通”按家庭算，所以两处的数目可以不同',
};

/** What is missing to the next band: 差 68 户到下一档. */
export function nextBandWords({ kind, denominator, missingToNext }: RateLine): string {
  if (denominator === 0) return '没有可以计算的人';
  return missingToNext === null ? '已在最高档' : `差 ${grouped(missingToNext)} ${words[kind].unit}到下一档`;
}

/** How somebody stands in a rate: 已做完, 3 天, 还差 2 项. */
export function standing(kind: RateKind, { isCounted, times, missing }: SheetRow): string {
  if (kind === 'ACTIVITY') return `${times} 天`;
  if (isCounted) return words[kind].counted;
  return missing.length > 0 ? `还差 ${missing.length} 项` : words[kind].open;
}

/** A part of a scale, from where up to where, and what it gives. */
export interface Step {
  from: number;
  to: number;
  label: string;
}

const stepsUpTo = (starts: readonly { from: number; label: string }[], end: number): Step[] =>
  starts.map(({ from, label }, index) => ({ from, label, to: starts[index + 1]?.from ?? end }));

/** The bands of a rate from the lowest up, in per cent. */
export const bandSteps = ({ bands }: Sheet): Step[] =>
  stepsUpTo(
    [...bands].reverse().map(({ fromPercent, points }) => ({ from: fromPercent, label: String(points) })),
    100,
  );

/** The most that all rates can give together. */
export const mostPoints = ({ bands, rates }: Sheet): number => (bands[0]?.points ?? 0) * rates.length;

/** The verdicts from the lowest up, in points; below the first of them there is none. */
export function verdictSteps(sheet: Sheet): Step[] {
  const rising = [...sheet.verdicts].reverse().map(({ name, points }) => ({ from: points, label: name }));
  return stepsUpTo([{ from: 0, label: `未达${rising[0]?.label ?? ''}` }, ...rising], mostPoints(sheet));
}

/** The verdict in words; why there is none. */
export function verdictWords({ verdict, rates, verdicts }: Sheet): string {
  if (verdict !== null) return verdict;
  if (rates.some(({ points }) => points === null)) return '有一项没有可以计算的人，不评定';
  const lowest = verdicts.at(-1);
  return lowest ? `${lowest.inclusive ? `${lowest.points} 分起` : `大于 ${lowest.points} 分`}为${lowest.name}` : '';
}
