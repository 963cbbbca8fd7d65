import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { ConsentDecision, ConsentKind, lastAnswer } from '../privacy/index.js';
import { isUnheld } from './class-photo.sql.js';

/** Whose records are meant. */
export interface AboutChild {
  schoolId: Id;
  studentId: Id;
  /** Whether the photos of the class come too; null for own records alone. */
  ofClass: 1 | null;
}

/** Which records are about a child: the own, and the photos of its class that its family agrees to and nobody holds back. */
export const aboutChild = (db: Context['db'], { schoolId, studentId, ofClass }: AboutChild) =>
  db
    .selectFrom('evidence_student as a')
    .select(['a.record_id', 'a.student_id'])
    .where('a.school_id', '=', schoolId)
    .where('a.student_id', '=', studentId)
    .$if(ofClass !== null, (own) =>
      own.unionAll(
        db
          .selectFrom('class_photo_child as b')
          .innerJoin('evidence_record as z', (join) =>
            join.onRef('z.school_id', '=', 'b.school_id').onRef('z.id', '=', 'b.record_id'),
          )
          .select(['b.record_id', 'b.student_id'])
          .where('b.school_id', '=', schoolId)
          .where('z.school_id', '=', schoolId)
          .where('b.student_id', '=', studentId)
          .where(lastAnswer(ConsentKind.PHOTOS, 'b.student_id'), '=', ConsentDecision.GRANTED)
          .where(isUnheld('z')),
      ),
    )
    .as('s');
