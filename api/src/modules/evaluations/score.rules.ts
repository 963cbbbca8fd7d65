import { Phase, Rater } from '../schemes/codes.rules.js';
import { countedPeers, formsIn, levelOf, valueOf, weightsOf, weightsWithout } from '../schemes/evaluation.rules.js';
import { fraction, plus, roundHalfUp, times, type Fraction } from '../schemes/fraction.rules.js';
import type { EvaluationForm, Scheme } from '../schemes/index.js';
import type { Answer } from './answers.rules.js';

/** A child's judgement over all forms of a term: hundredths, and the level by its id. */
export interface Composite {
  score: number;
  band: string;
}

/** What classmates said on one item, together. */
export interface ItemAverage {
  item: string;
  /** Hundredths, rounded once. */
  average: number;
  /** The step of the scale that is nearest. */
  step: string;
  /** How many said something. */
  raters: number;
}

const meanOf = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : times(values.reduce(plus, fraction(0)), fraction(1, values.length));

const valuesOn = (scheme: Scheme, item: EvaluationForm['items'][number], given: readonly (readonly Answer[])[]) =>
  given.flatMap((answers) => {
    const step = answers.find((answer) => answer.item === item.id)?.step;
    const value = step && item.scale ? valueOf(scheme, item.scale, step) : null;
    return value === null ? [] : [value];
  });

function nearestStep(scheme: Scheme, scaleId: string, value: Fraction): string {
  const steps = scheme.evaluations.scales.find(({ id }) => id === scaleId)!.steps;
  const distance = (of: number): bigint => {
    const difference = value.numerator - BigInt(of) * value.denominator;
    return difference < 0n ? -difference : difference;
  };
  const judging = steps.filter((step) => step.value !== undefined);
  return judging.reduce((best, step) => (distance(step.value!) < distance(best.value!) ? step : best)).id;
}

/** ZM-3: the peers' averages, item by item; an item on which too few judged says nothing. Words are left out. */
export function peerAverages(
  scheme: Scheme,
  form: EvaluationForm,
  given: readonly (readonly Answer[])[],
): ItemAverage[] {
  return form.items.flatMap((item) => {
    const values = valuesOn(scheme, item, given);
    const mean = meanOf(countedPeers(scheme, values).map((value) => fraction(value)));
    if (!mean || !item.scale) return [];
    const step = nearestStep(scheme, item.scale, mean);
    return [{ item: item.id, average: roundHalfUp(mean), step, raters: values.length }];
  });
}

/**
 * What one form says in exact hundredths: the mean of its items, each the mean of those who judged; of peers only what
 * counts. Null when nobody judged.
 */
export function formScore(
  scheme: Scheme,
  form: EvaluationForm,
  given: readonly (readonly Answer[])[],
): Fraction | null {
  const items = form.items.flatMap((item) => {
    const values = valuesOn(scheme, item, given);
    const counted = form.rater === Rater.PEER ? countedPeers(scheme, values) : values;
    return meanOf(counted.map((value) => fraction(value))) ?? [];
  });
  return meanOf(items);
}

/**
 * The composite of a grade's term-end forms: shares of those who judged, exact until the one rounding at the end. Null
 * where the scheme does not grade, or nothing can be said.
 */
export function compositeOf(
  scheme: Scheme,
  grade: number,
  given: Readonly<Record<string, readonly (readonly Answer[])[]>>,
): Composite | null {
  const weights = weightsOf(scheme, grade);
  const forms = formsIn(scheme, Phase.TERM_END, grade).filter((form) => form.id in weights);
  const scores = new Map(forms.map((form) => [form.id, formScore(scheme, form, given[form.id] ?? [])]));
  const missing = forms.filter((form) => scores.get(form.id) === null).map((form) => form.id);
  const shares = weightsWithout(weights, missing, scheme.evaluations.missingRater);
  if (!shares) return null;
  const total = Object.entries(shares).reduce(
    (sum, [id, share]) => plus(sum, times(share, scores.get(id)!)),
    fraction(0),
  );
  const score = roundHalfUp(total);
  return { score, band: levelOf(scheme.evaluations.bands, score).id };
}
