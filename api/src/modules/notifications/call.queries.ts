import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** A thing of which people are told, in its school. */
export interface Subject {
  schoolId: Id;
  subjectId: Id;
}

/** Who reminded of a thing today, if anybody did. */
export const findCall = (ctx: Context, { schoolId, subjectId }: Subject) =>
  ctx.db
    .selectFrom('reminder_call as c')
    .leftJoin('person as p', 'p.id', 'c.called_by_id')
    .select(['c.called_at', 'c.told', 'p.name'])
    .where('c.school_id', '=', schoolId)
    .where('c.subject_id', '=', subjectId)
    .where('c.day', '=', ctx.clock.today())
    .executeTakeFirst();

/** No thing concerns more people, each told on a handful of days. */
const MOST_LINES = 2000;

/** Everybody who was told of a thing, the newest day first. */
export const findTold = (ctx: Context, { schoolId, subjectId }: Subject) =>
  ctx.db
    .selectFrom('inbox_line as l')
    .innerJoin('inbox_message as m', 'm.id', 'l.message_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('student as s', 's.id', 'l.student_id')
    .leftJoin('person as c', 'c.id', 's.person_id')
    .select(['m.person_id', 'm.day', 'm.read_at', 'p.name', 'l.student_id', 's.person_id as child_person_id'])
    .select('c.name as child')
    .where('l.school_id', '=', schoolId)
    .where('l.subject_id', '=', subjectId)
    .where('m.school_id', '=', schoolId)
    .orderBy('m.day', 'desc')
    .orderBy('l.id')
    .limit(MOST_LINES)
    .execute();
