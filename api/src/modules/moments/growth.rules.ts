import type { Id } from '../../kernel/ids.js';

/** A side of a child by which records are counted: a dimension of a scheme. */
export interface Axis {
  id: string;
  name: string;
  slot: number | null;
}

/** How many records of a dimension count in a term. */
export interface Counted {
  termId: Id;
  axis: Axis;
  records: number;
}

/** The records of a dimension in a term, beside those of the child's own last term. */
export interface Grown extends Axis {
  records: number;
  before: number | null;
}

/** The records of a term by dimension, in the order of the axes. */
export interface TermSum {
  termId: Id;
  records: number;
  byDimension: number[];
}

export interface Growth {
  dimensions: Grown[];
  terms: TermSum[];
  /** The child's own last term; null when nothing was recorded in it. */
  beforeId: Id | null;
}

/** The axes of the scheme in force, then those that only older records have. */
function axesOf(inForce: readonly Axis[], counted: readonly Counted[]): Axis[] {
  const axes = new Map(inForce.map((axis) => [axis.id, axis]));
  for (const { axis } of counted) if (!axes.has(axis.id)) axes.set(axis.id, axis);
  return [...axes.values()];
}

/**
 * A child beside itself: the terms from the first with a record, oldest first, and the chosen one beside the term just
 * before it. Terms that have passed without a record stand at nothing.
 */
export function growthOf(
  inForce: readonly Axis[],
  termIds: readonly Id[],
  chosenId: Id,
  counted: readonly Counted[],
): Growth {
  const axes = axesOf(inForce, counted);
  const sumOf = (termId: Id | null, axisId: string): number =>
    counted.filter((row) => row.termId === termId && row.axis.id === axisId).reduce((sum, row) => sum + row.records, 0);
  const all = termIds.map((termId): TermSum => {
    const byDimension = axes.map(({ id }) => sumOf(termId, id));
    return { termId, byDimension, records: byDimension.reduce((sum, records) => sum + records, 0) };
  });
  const begun = all.findIndex(({ termId, records }) => records > 0 || termId === chosenId);
  const last = all[termIds.indexOf(chosenId) - 1];
  const beforeId = last && last.records > 0 ? last.termId : null;
  return {
    dimensions: axes.map((axis) => ({
      ...axis,
      records: sumOf(chosenId, axis.id),
      before: beforeId === null ? null : sumOf(beforeId, axis.id),
    })),
    terms: all.slice(begun),
    beforeId,
  };
}
