import type { Id } from '../../kernel/ids.js';
import { Recorder } from '../schemes/codes.rules.js';
import { Bearer } from './bearer.rules.js';

/** What of a record counts. */
export interface Capture {
  month: string;
  category: string;
  recorderRole: Recorder;
  recorderId: Id;
  studentIds: readonly Id[];
  photos: number;
}

/** One count that a capture raises. */
export interface Count {
  bearer: Bearer;
  bearerId: Id;
  photos: number;
  records: number;
}

/** ZM-4: one capture counts for every child it shows, and once for whoever made it. */
export function countsOf({ recorderRole, recorderId, studentIds, photos }: Capture): Count[] {
  const count = (bearer: Bearer, bearerId: Id): Count => ({ bearer, bearerId, photos, records: 1 });
  const about = studentIds.map((id) => count(Bearer.STUDENT, id));
  if (recorderRole === Recorder.GUARDIAN) return [...about, ...studentIds.map((id) => count(Bearer.HOUSEHOLD, id))];
  if (recorderRole === Recorder.STUDENT) return about;
  return [...about, count(Bearer.STAFF, recorderId)];
}

/** Counts in the one order in which rows are locked. */
export const inLockOrder = (counts: readonly Count[]): Count[] =>
  [...counts].sort((one, other) => `${one.bearer}${one.bearerId}`.localeCompare(`${other.bearer}${other.bearerId}`));
