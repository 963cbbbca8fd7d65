import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { RecordState } from './record.lifecycle.js';

interface Place {
  schoolId: Id;
  classId: Id;
  ownerId: Id;
}

/** How far back the children tagged lately are looked for: so many records with a child. */
const LOOKED_THROUGH = 120;

/** The children of somebody's last records in a class, the last first, one row a child and record. */
export const findTaggedLately = (ctx: Context, { schoolId, classId, ownerId }: Place) =>
  ctx.db
    .selectFrom('evidence_record as r')
    .innerJoin('evidence_student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.record_id', '=', 'r.id'),
    )
    .select(['r.id', 's.student_id'])
    .where('r.school_id', '=', schoolId)
    .where('r.recorder_id', '=', ownerId)
    .where('r.class_id', '=', classId)
    .where('r.state', '<>', RecordState.WITHDRAWN)
    .orderBy('r.id', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();

/** Somebody's own groups in a class. */
export const findTagGroups = (ctx: Context, { schoolId, classId, ownerId }: Place) =>
  ctx.db
    .selectFrom('tag_group')
    .select(['id', 'version', 'name', 'student_ids'])
    .where('school_id', '=', schoolId)
    .where('class_id', '=', classId)
    .where('owner_id', '=', ownerId)
    .orderBy('id')
    .execute();
