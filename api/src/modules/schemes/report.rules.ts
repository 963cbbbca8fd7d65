import type { ReportRules } from './document/scheme-schema.js';
import { fraction, isAbove, plus, times, type Fraction } from './fraction.rules.js';

/** How much of a section there is; nothing due means that it does not apply to this child. */
export interface SectionFill {
  done: number;
  due: number;
}

/** The sections of the booklet in use, in order. */
export const sectionsOf = (report: ReportRules): ReportRules['sections'] =>
  report.sections.filter((section) => !section.off);

/** How much of an area there is when it holds some records. */
export const fillOf = (section: ReportRules['sections'][number], records: number): SectionFill => ({
  done: Math.min(records, section.fullAt),
  due: section.fullAt,
});

/**
 * ZM-10: completeness as an exact fraction of one. A section of which nothing is said is empty; what does not apply
 * leaves the denominator. Null when nothing applies.
 */
export function completeness(report: ReportRules, parts: Readonly<Record<string, SectionFill>>): Fraction | null {
  let [filled, whole] = [fraction(0), 0];
  for (const { id, weight } of sectionsOf(report)) {
    const { done, due } = parts[id] ?? { done: 0, due: 1 };
    if (due <= 0) continue;
    whole += weight;
    filled = plus(filled, fraction(weight * Math.min(Math.max(done, 0), due), due));
  }
  return whole === 0 ? null : times(filled, fraction(1, whole));
}

/** ZM-10: a booklet is qualified strictly above the scheme's percentage. */
export const isQualified = (report: ReportRules, complete: Fraction | null): boolean =>
  complete !== null && isAbove(complete, fraction(report.qualifiedAbove, 100));
