import type { Id } from '../../kernel/ids.js';
import { QuotaUnit, Recorder } from '../schemes/codes.rules.js';
import { Bearer } from './bearer.rules.js';

/** What of a record counts. */
export interface Capture {
  month: string;
  category: string;
  recorderRole: Recorder;
  recorderId: Id;
  studentIds: readonly Id[];
  photos: number;
  /** Flowers count for their giver one by one, a record counts once. */
  each?: boolean;
}

/** One count that a capture raises. */
export interface Count {
  bearer: Bearer;
  bearerId: Id;
  photos: number;
  records: number;
}

/** ZM-4: one capture counts for every child it shows, and for whoever made it. */
export function countsOf({ recorderRole, recorderId, studentIds, photos, each }: Capture): Count[] {
  const count = (bearer: Bearer, bearerId: Id, records = 1): Count => ({ bearer, bearerId, photos, records });
  const about = studentIds.map((id) => count(Bearer.STUDENT, id));
  if (recorderRole === Recorder.GUARDIAN) return [...about, ...studentIds.map((id) => count(Bearer.HOUSEHOLD, id))];
  if (recorderRole === Recorder.STUDENT) return about;
  return [...about, count(Bearer.STAFF, recorderId, each ? studentIds.length : 1)];
}

/** Counts in the one order in which rows are locked. */
export const inLockOrder = (counts: readonly Count[]): Count[] =>
  [...counts].sort((one, other) => `${one.bearer}${one.bearerId}`.localeCompare(`${other.bearer}${other.bearerId}`));

/** Where flowers are counted, which have no category. */
export const FLOWERS = 'flower';

const DONE: Record<QuotaUnit, (counted: Pick<Count, 'photos' | 'records'>) => number> = {
  [QuotaUnit.PHOTO]: ({ photos }) => photos,
  [QuotaUnit.RECORD]: ({ records }) => records,
  [QuotaUnit.RECORD_OR_PHOTO]: ({ photos, records }) => Math.max(photos, records),
  [QuotaUnit.FLOWER]: ({ records }) => records,
};

/** ZM-4: how much of a quota is done by what was counted in its category; sport by records or photos, whichever is more. */
export const doneOf = (unit: QuotaUnit, counted: Pick<Count, 'photos' | 'records'> | undefined): number =>
  counted ? DONE[unit](counted) : 0;
