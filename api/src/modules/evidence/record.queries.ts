import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isFamilyOf, unitsOf } from '../../kernel/actor.js';
import { keptQuery } from '../../kernel/kept-query.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import { daysOfMonth, type Instant, type LegalDate } from '../../kernel/time.js';
import { conditionOf, type Predicate } from '../../kernel/visibility.js';
import { aboutChild, type AboutChild } from './about-child.sql.js';
import { isUnheld } from './class-photo.sql.js';
import { AT_HOME, visibleRecords } from './evidence.policy.js';
import { COUNTED, RecordState } from './record.lifecycle.js';

/** The column that answers each question about who may see a record. */
export const PLACES = {
  inSchool: 'r.school_id',
  inClass: 'r.class_id',
  aboutStudents: 's.student_id',
  madeBy: 'r.recorder_id',
  madeAs: 'r.recorder_role',
  stateIn: 'r.state',
} as const;

/** States in which somebody has decided about a record. */
const REVIEWED = [RecordState.VERIFIED, RecordState.RETURNED, RecordState.HIDDEN];

/** Records of some schools with who made them and the class: one statement. */
export const recordRows = (db: Context['db'], schoolIds: readonly Id[]) =>
  db
    .selectFrom('evidence_record as r')
    .leftJoin('person as p', 'p.id', 'r.recorder_id')
    .leftJoin('school_class as c', 'c.id', 'r.class_id')
    .select([
      'r.id',
      'r.version',
      'r.school_id',
      'r.class_id',
      'r.state',
      'r.category',
      'r.recorder_role',
      'r.entered_as',
      'r.recorder_id',
    ])
    .select([
      'r.happened_on',
      'r.words',
      'r.fields',
      'r.photo_count',
      'r.created_at',
      'r.submitted_at',
      'r.review_reason',
    ])
    .select(['r.scheme_version_id', 'p.name as recorder_name', 'c.stage', 'c.entry_year', 'c.number'])
    .where('r.school_id', 'in', schoolIds);

export type RecordRow = Awaited<ReturnType<ReturnType<typeof recordRows>['execute']>>[number];

/** One record that the actor may see; any other is not found. */
export async function loadVisibleRecord(ctx: Context, id: Id): Promise<RecordRow> {
  if (!isId(id)) throw notFound('这条记录');
  const rows = await recordRows(ctx.db, unitsOf(ctx.actor))
    .leftJoin('evidence_student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.record_id', '=', 'r.id'),
    )
    .where('r.id', '=', id)
    .where((where) => conditionOf(where, visibleRecords(ctx.actor), PLACES))
    .limit(1)
    .execute();
  if (!rows[0]) throw notFound('这条记录');
  return rows[0];
}

interface About extends AboutChild {
  seen: Predicate;
  category: string | null;
  /** First and last day of what happened; null for always. */
  days: readonly [LegalDate, LegalDate] | null;
  after: Id | null;
  limit: number;
}

const recordsAbout = keptQuery((db, about: About) => {
  const { schoolId, seen, category, days, after, limit } = about;
  return recordRows(db, [schoolId])
    .innerJoin(aboutChild(db, about), (join) => join.onRef('s.record_id', '=', 'r.id'))
    .where((where) => conditionOf(where, seen, PLACES))
    .where('r.state', 'not in', [RecordState.DRAFT, RecordState.WITHDRAWN])
    .$if(category !== null, (rows) => rows.where('r.category', '=', category!))
    .$if(days !== null, (rows) => rows.where('r.happened_on', '>=', days![0]).where('r.happened_on', '<=', days![1]))
    .$if(after !== null, (rows) => rows.where('r.id', '<', after!))
    .orderBy('r.id', 'desc')
    .limit(limit);
});

/** Which records: those about a child; of one category, of one month (2026-09), or all. */
interface Wanted {
  schoolId: Id;
  studentId: Id;
  category: string | null;
  month: string | null;
}

/**
 * Records about a child, newest first; what is only begun stays with its maker, to be gone on with. To the family come the
 * photos of the class too.
 */
export function findRecordsAbout(ctx: Context, wanted: Wanted, { first, after }: PageRequest): Promise<RecordRow[]> {
  const { month, ...about } = wanted;
  const days = month === null ? null : daysOfMonth(month);
  const ofClass = isFamilyOf(ctx.actor, about) ? 1 : null;
  return recordsAbout(ctx, { ...about, days, seen: visibleRecords(ctx.actor), after, limit: first + 1, ofClass });
}

/** Records of some classes that wait to be verified, oldest first. */
export const findWaiting = (
  ctx: Context,
  schoolId: Id,
  classIds: readonly Id[],
  page: PageRequest,
): Promise<RecordRow[]> =>
  recordRows(ctx.db, [schoolId])
    .where('r.class_id', 'in', classIds)
    .where('r.state', '=', RecordState.SUBMITTED)
    .$if(page.after !== null, (rows) => rows.where('r.id', '>', page.after!))
    .orderBy('r.id')
    .limit(page.first + 1)
    .execute();

/** Records of some classes that somebody decided about, newest first. */
export const findReviewed = (
  ctx: Context,
  schoolId: Id,
  { classIds, reviewerId }: { classIds: readonly Id[]; reviewerId: Id },
  page: PageRequest,
): Promise<RecordRow[]> =>
  recordRows(ctx.db, [schoolId])
    .where('r.class_id', 'in', classIds)
    .where('r.state', 'in', REVIEWED)
    .where('r.reviewer_id', '=', reviewerId)
    .$if(page.after !== null, (rows) => rows.where('r.id', '<', page.after!))
    .orderBy('r.id', 'desc')
    .limit(page.first + 1)
    .execute();

/** The actor's own drafts and returned records in a class, newest first. */
export const findUnfinished = (ctx: Context, schoolId: Id, classId: Id, personId: Id): Promise<RecordRow[]> =>
  recordRows(ctx.db, [schoolId])
    .where('r.class_id', '=', classId)
    .where('r.recorder_id', '=', personId)
    .where('r.state', 'in', [RecordState.DRAFT, RecordState.RETURNED])
    .orderBy('r.id', 'desc')
    .limit(50)
    .execute();

/** The records of a school that were returned since a moment and not handed in again, whoever asks. */
export const findReturned = (ctx: Context, schoolId: Id, since: Instant) =>
  ctx.db
    .selectFrom('school_class as k')
    .innerJoin('evidence_record as r', (join) =>
      join.onRef('r.school_id', '=', 'k.school_id').onRef('r.class_id', '=', 'k.id'),
    )
    .select(['r.id', 'r.class_id', 'r.category', 'r.recorder_role', 'r.recorder_id', 'r.entered_as', 'r.reviewed_at'])
    .select('r.scheme_version_id')
    .where('k.school_id', '=', schoolId)
    .where('r.school_id', '=', schoolId)
    .where('r.state', '=', RecordState.RETURNED)
    .where('r.reviewed_at', '>=', since)
    .orderBy('r.id')
    .execute();

/** Which of the records of a member of staff: of one month (2026-09) and one category, or all. */
export interface StaffWanted {
  schoolId: Id;
  personId: Id;
  month: string | null;
  category: string | null;
}

/** What a member of staff recorded and what counts, newest first. */
export function findStaffRecords(
  ctx: Context,
  { schoolId, personId, month, category }: StaffWanted,
  page: PageRequest,
): Promise<RecordRow[]> {
  const days = month === null ? null : daysOfMonth(month);
  return recordRows(ctx.db, [schoolId])
    .where('r.recorder_id', '=', personId)
    .where('r.recorder_role', 'not in', AT_HOME)
    .where('r.state', 'in', COUNTED)
    .$if(category !== null, (rows) => rows.where('r.category', '=', category!))
    .$if(days !== null, (rows) => rows.where('r.happened_on', '>=', days![0]).where('r.happened_on', '<=', days![1]))
    .$if(page.after !== null, (rows) => rows.where('r.id', '<', page.after!))
    .orderBy('r.id', 'desc')
    .limit(page.first + 1)
    .execute();
}

interface OfRecords {
  schoolId: Id;
  recordIds: readonly Id[];
}

const childrenOfRecords = keptQuery((db, { schoolId, recordIds }: OfRecords) =>
  db
    .selectFrom('evidence_student as s')
    .innerJoin('student as t', 't.id', 's.student_id')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select(['s.record_id', 's.student_id', 'p.name'])
    .where('s.school_id', '=', schoolId)
    .where('s.record_id', 'in', recordIds)
    .orderBy('s.id'),
);

/** The children of some records of one school. */
export const findStudentsOf = (ctx: Context, schoolId: Id, recordIds: readonly Id[]) =>
  childrenOfRecords(ctx, { schoolId, recordIds });

const photosOfRecords = keptQuery((db, { schoolId, recordIds }: OfRecords) =>
  db
    .selectFrom('photo as i')
    .innerJoin('evidence_record as r', (join) =>
      join.onRef('r.school_id', '=', 'i.school_id').onRef('r.id', '=', 'i.record_id'),
    )
    .select(['i.id', 'i.record_id', 'i.school_id', 'i.image_hash', 'i.width', 'i.height'])
    .where('i.school_id', '=', schoolId)
    .where('i.record_id', 'in', recordIds)
    .where(isUnheld('r'))
    .orderBy('i.position'),
);

/** The photos of some records of one school, in order; without a class photo that may not be shown. */
export const findPhotosOf = (ctx: Context, schoolId: Id, recordIds: readonly Id[]) =>
  photosOfRecords(ctx, { schoolId, recordIds });

/** Records of some classes that were handed in since an instant, one row a photo. */
const handedInRows = (ctx: Context, schoolId: Id, classIds: readonly Id[], since: Instant) =>
  ctx.db
    .selectFrom('evidence_record as r')
    .leftJoin('photo as p', (join) => join.onRef('p.school_id', '=', 'r.school_id').onRef('p.record_id', '=', 'r.id'))
    .select(['r.id', 'r.recorder_id', 'r.submitted_at', 'p.image_hash', 'p.perceptual_hash'])
    .where('r.school_id', '=', schoolId)
    .where('r.class_id', 'in', classIds)
    .where('r.state', 'in', [RecordState.SUBMITTED, ...REVIEWED])
    .where('r.submitted_at', '>=', since);

export type HandedInRow = Awaited<ReturnType<ReturnType<typeof handedInRows>['execute']>>[number];

interface Around {
  classIds: readonly Id[];
  since: Instant;
}

/** What some people handed in, with the hashes of the photos in their order. */
export const findHandedIn = (
  ctx: Context,
  schoolId: Id,
  { classIds, recorderIds, since }: Around & { recorderIds: readonly Id[] },
): Promise<HandedInRow[]> =>
  handedInRows(ctx, schoolId, classIds, since)
    .where('r.recorder_id', 'in', recorderIds)
    .orderBy('r.id')
    .orderBy('p.position')
    .execute();

/** What anybody handed in with one of some pictures. */
export const findSamePictures = (
  ctx: Context,
  schoolId: Id,
  { classIds, pictures, since }: Around & { pictures: readonly string[] },
): Promise<HandedInRow[]> =>
  handedInRows(ctx, schoolId, classIds, since)
    .where('p.school_id', '=', schoolId)
    .where('p.image_hash', 'in', pictures)
    .execute();
