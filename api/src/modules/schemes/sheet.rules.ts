import type { SheetRules } from './document/scheme-schema.js';
import { fraction, isAbove } from './fraction.rules.js';

/** A count out of a whole: judged exactly, never as a rounded percentage. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

const HUNDRED = 100;

/** Whether a ratio reaches so many per cent. */
const reaches = ({ numerator, denominator }: Ratio, percent: number): boolean =>
  !isAbove(fraction(percent, HUNDRED), fraction(numerator, denominator));

/** ZM-11: the points of a ratio; null where there is nothing to count. */
export const pointsOf = ({ bands }: Pick<SheetRules, 'bands'>, ratio: Ratio): number | null =>
  ratio.denominator === 0 ? null : (bands.find(({ fromPercent }) => reaches(ratio, fromPercent))?.points ?? 0);

/** How many more are missing to the next band; null in the highest, and where there is nothing to count. */
export function missingToNext({ bands }: Pick<SheetRules, 'bands'>, ratio: Ratio): number | null {
  const { numerator, denominator } = ratio;
  if (denominator === 0) return null;
  const next = bands.findLast(({ fromPercent }) => !reaches(ratio, fromPercent));
  return next ? Math.ceil((next.fromPercent * denominator - numerator * HUNDRED) / HUNDRED) : null;
}

/** A verdict of a sheet. */
export type SheetVerdict = SheetRules['verdicts'][number];

/** ZM-11: the verdict on a total; null below all of them. More than sixty is not sixty: five times twelve does not pass. */
export const verdictOn = ({ verdicts }: Pick<SheetRules, 'verdicts'>, total: number): SheetVerdict | null =>
  verdicts.find(({ fromPoints, abovePoints }) => total >= (fromPoints ?? 0) && total > (abovePoints ?? -1)) ?? null;
