import { ConductAudience, ConductKind, ConductVisibility, type Recorder } from './codes.rules.js';
import type { Scheme } from './document/scheme-schema.js';
import { subjectOf } from './subject.rules.js';

/** A reason for a flower, with the node of the tree for which it counts. */
export interface OfferedReason {
  id: string;
  name: string;
  /** Null when neither the reason nor the subject says one. */
  dimension: string | null;
}

/** ZM-5: the reasons for which a teacher of a course may give flowers; without a course, those of every subject. */
export function flowerReasons(scheme: Scheme, course: string | null): OfferedReason[] {
  const { flowers } = scheme.recognition;
  if (!flowers) return [];
  const subject = course === null ? undefined : subjectOf(scheme, course);
  if (course !== null && flowers.subjects && !flowers.subjects.includes(subject?.id ?? '')) return [];
  return flowers.reasons
    .filter((reason) => !reason.off)
    .filter((reason) => !reason.subjects || (subject !== undefined && reason.subjects.includes(subject.id)))
    .map(({ id, name, dimension }) => ({ id, name, dimension: dimension ?? subject?.dimension ?? null }));
}

/** Whether a role gives flowers under a scheme. */
export const givesFlowers = (scheme: Scheme, role: Recorder): boolean =>
  scheme.recognition.flowers?.givers.includes(role) ?? false;

type ConductItem = Scheme['recognition']['conduct'][number];

/** NC-3: the conduct items in use; of those for some roles only what one of them may note. */
export const conductItems = (scheme: Scheme, roles?: readonly Recorder[]): ConductItem[] =>
  scheme.recognition.conduct.filter(
    ({ off, givers }) => !off && (!roles || givers.some((role) => roles.includes(role))),
  );

const AUDIENCES: Record<ConductKind, Record<ConductVisibility, ConductAudience>> = {
  [ConductKind.PRAISE]: {
    [ConductVisibility.STAFF]: ConductAudience.TEACHERS,
    [ConductVisibility.FAMILY]: ConductAudience.CHILD,
    [ConductVisibility.CLASS]: ConductAudience.CHILD,
  },
  [ConductKind.NEUTRAL]: {
    [ConductVisibility.STAFF]: ConductAudience.PRIVATE,
    [ConductVisibility.FAMILY]: ConductAudience.PRIVATE,
    [ConductVisibility.CLASS]: ConductAudience.PRIVATE,
  },
  [ConductKind.NEEDS_ATTENTION]: {
    [ConductVisibility.STAFF]: ConductAudience.PRIVATE,
    [ConductVisibility.FAMILY]: ConductAudience.GUARDIANS,
    [ConductVisibility.CLASS]: ConductAudience.GUARDIANS,
  },
};

/**
 * ZM-3: who sees a note of an item: praise the child, its home and its teachers; an observation only who wrote it and the
 * homeroom teacher; a reminder also the guardians, where the scheme says so.
 */
export const audienceOf = ({ kind, visibility }: Pick<ConductItem, 'kind' | 'visibility'>): ConductAudience =>
  AUDIENCES[kind][visibility];
