import { MissingRater, Phase, type Rater } from './codes.rules.js';
import type { Band, EvaluationForm, Scheme } from './document/scheme-schema.js';
import { fraction, type Fraction } from './fraction.rules.js';

/** The forms of a rater in a phase and grade. */
export const formsFor = (scheme: Scheme, rater: Rater, phase: Phase, grade: number): EvaluationForm[] =>
  formsIn(scheme, phase, grade).filter((form) => form.rater === rater);

/** All forms of a phase and grade that are in use, with the items in use. */
export const formsIn = (scheme: Scheme, phase: Phase, grade: number): EvaluationForm[] =>
  scheme.evaluations.forms
    .filter((form) => !form.off && form.phase === phase && (!form.grades || form.grades.includes(grade)))
    .map((form) => ({ ...form, items: form.items.filter((item) => !item.off) }));

/** The weights of a grade's forms in basis points, by form; empty when the scheme does not grade. */
export function weightsOf(scheme: Scheme, grade: number): Record<string, number> {
  if (!scheme.evaluations.grading) return {};
  const weighted = formsIn(scheme, Phase.TERM_END, grade).filter((form) => form.weight > 0);
  return Object.fromEntries(weighted.map((form) => [form.id, form.weight]));
}

/**
 * The shares of those who did evaluate, as exact fractions that sum to one: what is missing is given to the others in
 * proportion. Null when nobody with weight is left, or when the scheme gives no score without all of them.
 */
export function weightsWithout(
  weights: Readonly<Record<string, number>>,
  missing: readonly string[],
  rule: MissingRater = MissingRater.REDISTRIBUTED,
): Record<string, Fraction> | null {
  const entries = Object.entries(weights).filter(([id, weight]) => weight > 0 && !missing.includes(id));
  const isShort = Object.keys(weights).some((id) => weights[id]! > 0 && missing.includes(id));
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0 || (isShort && rule === MissingRater.NO_SCORE)) return null;
  return Object.fromEntries(entries.map(([id, weight]) => [id, fraction(weight, total)]));
}

/** What counts of the peers' values under the scheme: trimmed when there are enough, nothing below the least group. */
export function countedPeers(scheme: Scheme, values: readonly number[]): number[] {
  const { peers } = scheme.evaluations;
  if (!peers || values.length < peers.minimumGroup) return [];
  const sorted = [...values].sort((one, other) => one - other);
  return peers.trimFrom !== undefined && values.length >= peers.trimFrom ? sorted.slice(1, -1) : sorted;
}

/** The level that a value in hundredths reaches; bands stand from high to low, each from its start on. */
export function levelOf(bands: readonly Band[], hundredths: number): Band {
  const band = bands.find(({ from }) => hundredths >= from);
  if (!band) throw new RangeError('The lowest band begins at nothing.');
  return band;
}

/** The value of a step of a scale in hundredths; null for a step that is no judgement, such as 没留意. */
export function valueOf(scheme: Scheme, scaleId: string, stepId: string): number | null {
  const scale = scheme.evaluations.scales.find(({ id }) => id === scaleId);
  return scale?.steps.find(({ id }) => id === stepId)?.value ?? null;
}
