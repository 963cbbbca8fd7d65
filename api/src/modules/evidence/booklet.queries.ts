import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { isUnheld } from './class-photo.sql.js';
import { RecordState } from './record.lifecycle.js';

/** Verified records, one row for each photo, and one for a record without any. */
function verified(ctx: Context, schoolId: Id, termId: Id) {
  return (
    ctx.db
      .selectFrom('evidence_record as r')
      .leftJoin('person as p', 'p.id', 'r.recorder_id')
      .leftJoin('photo as i', (join) => join.onRef('i.school_id', '=', 'r.school_id').onRef('i.record_id', '=', 'r.id'))
      // Named, so that a union can be put in order by them.
      .select(['r.id as id', 'r.happened_on as happened_on', 'i.position as position'])
      .select(['r.category', 'r.recorder_role', 'r.entered_as', 'p.name as recorder_name', 'r.words', 'r.fields'])
      .select(['i.id as photo_id', 'i.image_hash', 'i.width', 'i.height'])
      .where('r.school_id', '=', schoolId)
      .where('r.term_id', '=', termId)
      .where('r.state', '=', RecordState.VERIFIED)
  );
}

/** Pupils of a class of one school in a term, and the categories of records about the class as a whole. */
interface Wanted {
  schoolId: Id;
  termId: Id;
  studentIds: readonly Id[];
  classId: Id;
  categories: readonly string[];
}

/**
 * What of a term counts in the booklets of some pupils, oldest first, with every photo. Records about their class as a
 * whole have no pupil.
 */
export function findBookletRecords(ctx: Context, wanted: Wanted) {
  const { schoolId, termId, studentIds, classId, categories } = wanted;
  const ofPupils = verified(ctx, schoolId, termId)
    .innerJoin('evidence_student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.record_id', '=', 'r.id'),
    )
    .select(sql<Id | null>`s.student_id`.as('student_id'))
    .where('s.student_id', 'in', studentIds);
  const ofClass = verified(ctx, schoolId, termId)
    .select(sql<Id | null>`null`.as('student_id'))
    .where('r.class_id', '=', classId)
    .where('r.category', 'in', categories)
    .where(isUnheld('r'));
  const all = categories.length > 0 ? ofPupils.unionAll(ofClass) : ofPupils;
  return all.orderBy('happened_on').orderBy('id').orderBy('position').execute();
}

export type BookletRecordRow = Awaited<ReturnType<typeof findBookletRecords>>[number];

/** How many verified records some pupils had in a term, by category. */
export const recordCounts = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('evidence_student as s')
    .innerJoin('evidence_record as r', (join) =>
      join.onRef('r.school_id', '=', 's.school_id').onRef('r.id', '=', 's.record_id'),
    )
    .select(['s.student_id', 'r.category'])
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('s.school_id', '=', schoolId)
    .where('s.student_id', 'in', studentIds)
    .where('r.term_id', '=', termId)
    .where('r.state', '=', RecordState.VERIFIED)
    .groupBy(['s.student_id', 'r.category']);

/** Which of some records of one school may still be shown: neither hidden nor taken back, and no class photo that is held. */
export async function findStanding(ctx: Context, schoolId: Id, recordIds: readonly Id[]): Promise<Set<Id>> {
  if (recordIds.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom('evidence_record as r')
    .select('r.id')
    .where('r.school_id', '=', schoolId)
    .where('r.id', 'in', recordIds)
    .where('r.state', '=', RecordState.VERIFIED)
    .where(isUnheld('r'))
    .execute();
  return new Set(rows.map((row) => row.id));
}
