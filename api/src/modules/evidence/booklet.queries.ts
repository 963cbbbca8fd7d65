import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { RecordState } from './record.lifecycle.js';

/** Verified records, one row for each photo, and one for a record without any. */
function verified(ctx: Context, schoolId: Id, termId: Id) {
  return ctx.db
    .selectFrom('evidence_record as r')
    .leftJoin('person as p', 'p.id', 'r.recorder_id')
    .leftJoin('photo as i', (join) => join.onRef('i.school_id', '=', 'r.school_id').onRef('i.record_id', '=', 'r.id'))
    .select([
      'r.id',
      'r.category',
      'r.recorder_role',
      'p.name as recorder_name',
      'r.happened_on',
      'r.words',
      'r.fields',
    ])
    .select(['i.image_hash', 'i.width', 'i.height', 'i.position'])
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId)
    .where('r.state', '=', RecordState.VERIFIED);
}

/** What of a term counts in the booklets of some pupils of one school, oldest first, with every photo. */
export const findBookletRecords = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  verified(ctx, schoolId, termId)
    .innerJoin('evidence_student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.record_id', '=', 'r.id'),
    )
    .select('s.student_id')
    .where('s.student_id', 'in', studentIds)
    .orderBy('r.happened_on')
    .orderBy('r.id')
    .orderBy('i.position')
    .execute();

export type BookletRecordRow = Omit<Awaited<ReturnType<typeof findBookletRecords>>[number], 'student_id'>;

/** Records of a term about a class as a whole in some categories, newest first, with every photo. */
export const findClassRecords = (
  ctx: Context,
  { schoolId, termId, classId, categories }: { schoolId: Id; termId: Id; classId: Id; categories: readonly string[] },
): Promise<BookletRecordRow[]> =>
  verified(ctx, schoolId, termId)
    .where('r.class_id', '=', classId)
    .where('r.category', 'in', categories)
    .orderBy('r.happened_on', 'desc')
    .orderBy('r.id', 'desc')
    .orderBy('i.position')
    .execute();

/** How many verified records some pupils had in a term, by category. */
export const countRecords = (
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
    .groupBy(['s.student_id', 'r.category'])
    .execute();

/** Which of some records of one school still stand, neither hidden nor taken back. */
export async function findStanding(ctx: Context, schoolId: Id, recordIds: readonly Id[]): Promise<Set<Id>> {
  if (recordIds.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom('evidence_record')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('id', 'in', recordIds)
    .where('state', '=', RecordState.VERIFIED)
    .execute();
  return new Set(rows.map((row) => row.id));
}
