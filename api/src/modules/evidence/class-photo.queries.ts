import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { ConsentDecision, ConsentKind, lastAnswer } from '../privacy/index.js';
import type { Mate } from './class-photo.rules.js';
import { RecordState } from './record.lifecycle.js';

const agrees = (answer: ConsentDecision | null): boolean => answer === ConsentDecision.GRANTED;

/** The children of a class today, and whether their families agree to photos, by their seats. */
export async function findMates(ctx: Context, schoolId: Id, classId: Id, today: LegalDate): Promise<Mate[]> {
  const rows = await ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 'p.name'])
    .select(lastAnswer(ConsentKind.PHOTOS, 'e.student_id').as('answer'))
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', '=', classId)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
    .orderBy('e.seat_number')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, name, answer }) => ({ id, name, agrees: agrees(answer) }));
}

/** Where class photos are looked for. */
interface Place {
  schoolId: Id;
  classId: Id;
  termId: Id;
  category: string;
}

/** The class photos of a term, newest first: that which stands, and those that another took the place of. */
export const findClassPhotos = (ctx: Context, { schoolId, classId, termId, category }: Place) =>
  ctx.db
    .selectFrom('evidence_record as r')
    .innerJoin('photo as i', (join) => join.onRef('i.school_id', '=', 'r.school_id').onRef('i.record_id', '=', 'r.id'))
    .leftJoin('person as p', 'p.id', 'r.recorder_id')
    .select(['r.id', 'r.state', 'r.happened_on', 'r.words', 'r.submitted_at', 'r.reviewed_at', 'r.review_reason'])
    .select(['i.image_hash', 'i.width', 'i.height', 'p.name as recorder_name'])
    .where('r.school_id', '=', schoolId)
    .where('r.class_id', '=', classId)
    .where('r.term_id', '=', termId)
    .where('r.category', '=', category)
    .where('r.state', 'in', [RecordState.VERIFIED, RecordState.WITHDRAWN])
    .orderBy('r.id', 'desc')
    .execute();

/** The children who can be seen on a class photo and whose families do not agree any more. */
export async function findHolding(ctx: Context, schoolId: Id, recordId: Id): Promise<{ id: Id; name: string }[]> {
  const rows = await ctx.db
    .selectFrom('class_photo_child as k')
    .innerJoin('student as s', 's.id', 'k.student_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 'p.name'])
    .select(lastAnswer(ConsentKind.PHOTOS, 'k.student_id').as('answer'))
    .where('k.school_id', '=', schoolId)
    .where('k.record_id', '=', recordId)
    .where('k.placement', '=', 'SHOWN' as never)
    .orderBy('k.id')
    .execute();
  return rows.filter(({ answer }) => !agrees(answer)).map(({ id, name }) => ({ id, name }));
}
