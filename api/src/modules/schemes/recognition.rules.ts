import { ConductVisibility, type Recorder } from './codes.rules.js';
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

/** NC-3: the conduct items in use. */
export const conductItems = (scheme: Scheme): ConductItem[] => scheme.recognition.conduct.filter((item) => !item.off);

/** ZM-3: whether the child and the family see a conduct item, and whether the class does. */
export const isSeenBy = ({ visibility }: ConductItem, audience: 'FAMILY' | 'CLASS'): boolean =>
  visibility === ConductVisibility.CLASS || visibility === (audience as ConductVisibility);
