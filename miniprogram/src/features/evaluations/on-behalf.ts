import type { Sheet } from './evaluations.queries';

const HOME: readonly string[] = ['SELF', 'GUARDIAN'];

/** ZM-1: whether what a home says is written by a teacher, in the place of a household that takes no part. */
export const isOnBehalf = ({ viewerAs, round }: Pick<Sheet, 'viewerAs' | 'round'>): boolean =>
  HOME.includes(round.form.rater) && !HOME.includes(viewerAs);
