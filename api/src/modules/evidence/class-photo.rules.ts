import type { LegalDate } from '../../kernel/time.js';
import { RecordAbout, Recorder } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { lastDayFor } from '../schemes/quota.rules.js';
import { categoriesFor, type RecordableCategory } from '../schemes/recording.rules.js';

/** How a child stands to a class photo. */
export enum Placement {
  SHOWN = 'SHOWN',
  ABSENT = 'ABSENT',
  BLURRED = 'BLURRED',
}

/** Where the class photo of a term stands. */
export enum ClassPhotoState {
  WAITING = 'WAITING',
  LATE = 'LATE',
  DONE = 'DONE',
  /** A family on it has taken its consent back: nobody but the homeroom teacher sees it until another takes its place. */
  HELD = 'HELD',
}

/** The category in which a homeroom teacher keeps photos of the class as a whole; undefined where the scheme has none. */
export const classPhotoCategory = (scheme: Scheme): RecordableCategory | undefined =>
  categoriesFor(scheme, Recorder.HOMEROOM_TEACHER).find(
    ({ about, photos }) => about === RecordAbout.CLASS && photos.max > 0,
  );

/** ZM-6: the last day for the class photo of a term, by the quota of the scheme; null where it asks for none. */
export function classPhotoDueOn(
  scheme: Scheme,
  categoryId: string,
  term: { startsOn: LegalDate; endsOn: LegalDate },
): LegalDate | null {
  const quota = scheme.quotas.items.find(({ category, off }) => category === categoryId && !off);
  const month = term.startsOn.slice(0, 7);
  return quota ? lastDayFor(quota, { ...term, schoolDays: {}, workingDays: {} }, month) : null;
}

/** Where it stands: on the last day it is not late yet. */
export function classPhotoState(
  photo: { isHeld: boolean } | null,
  dueOn: LegalDate | null,
  today: LegalDate,
): ClassPhotoState {
  if (photo) return photo.isHeld ? ClassPhotoState.HELD : ClassPhotoState.DONE;
  return dueOn !== null && today > dueOn ? ClassPhotoState.LATE : ClassPhotoState.WAITING;
}

/** What is said of a child who is not simply on the photo. */
export interface Said {
  studentId: string;
  placement: Placement;
}

/** A child of the class, and whether its family agreed to photos. */
export interface Mate {
  id: string;
  name: string;
  agrees: boolean;
}

/** The children without consent of whom nothing was said, or who were said to be seen. */
export const unsaidOf = (mates: readonly Mate[], said: readonly Said[]): Mate[] =>
  mates.filter(
    ({ id, agrees }) =>
      !agrees && !said.some(({ studentId, placement }) => studentId === id && placement !== Placement.SHOWN),
  );
