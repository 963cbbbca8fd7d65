import type { GraduationFinding } from './graduation.rules.js';

/** A pupil on the printed list. */
export interface ListedPupil {
  seat: string;
  name: string;
  /** Against each criterion, in their order. */
  findings: GraduationFinding[];
  /** What is decided and signed; empty before. */
  outcome: string;
  reason: string;
  /** Who signed and when, one line; empty before. */
  signature: string;
}

/** ZM-15: the list of a class before or after it is signed, as it is printed and filed. */
export interface GraduationList {
  title: string;
  school: string;
  className: string;
  standard: string;
  criteria: string[];
  pupils: ListedPupil[];
  /** How many of each decision, in one line. */
  summary: string;
  /** ISO instant at which it was drawn. */
  drawnAt: string;
}

/** How many of each decision, in the order of the scheme, then those without. */
export function summaryOf(outcomes: readonly string[], pupils: readonly Pick<ListedPupil, 'outcome'>[]): string {
  const count = (wanted: string) => pupils.filter(({ outcome }) => outcome === wanted).length;
  const decided = outcomes.filter((name) => count(name) > 0).map((name) => `${name} ${count(name)} 人`);
  const open = count('') > 0 ? [`还没有签署 ${count('')} 人`] : [];
  return [`共 ${pupils.length} 人`, ...decided, ...open].join('，');
}
