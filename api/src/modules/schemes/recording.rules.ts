import type { Recorder, Verifier } from './codes.rules.js';
import type { Scheme, SchemeCategory } from './document/scheme-schema.js';

/** A category as one role may record in it. */
export type RecordableCategory = Omit<SchemeCategory, 'recorders' | 'off'> & {
  examples: string[];
  verifiedBy: Verifier[];
};

/** The categories in which a role may record, in the order of the scheme. */
export function categoriesFor(scheme: Scheme, role: Recorder): RecordableCategory[] {
  return scheme.recording.categories.flatMap(({ recorders, off, ...category }) => {
    const recording = recorders[role];
    return recording && !off ? [{ ...category, ...recording }] : [];
  });
}

/** A category by id, also when it is no longer in use: old records still name it. */
export const categoryOf = (scheme: Scheme, categoryId: string): SchemeCategory | undefined =>
  scheme.recording.categories.find((category) => category.id === categoryId);

/** Who verifies what a role recorded in a category; empty where nobody needs to. */
export const verifierOf = (scheme: Scheme, categoryId: string, recorder: Recorder): Verifier[] =>
  categoryOf(scheme, categoryId)?.recorders[recorder]?.verifiedBy ?? [];
