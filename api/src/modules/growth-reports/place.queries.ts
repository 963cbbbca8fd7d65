import { sql, type RawBuilder } from 'kysely';
import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { LegalDate } from '../../kernel/time.js';
import { pausedOn, pupilView, RoleKind, visibleStudentRows, type PupilView } from '../people/index.js';
import { ConsentKind, lastAnswer } from '../privacy/index.js';

/** The homeroom teacher of the class `c` today. */
function homeroomTeacher(today: LegalDate): RawBuilder<string | null> {
  return sql<string | null>`(select min(hp.name) from appointment h join person hp on hp.id = h.person_id
    where h.school_id = c.school_id and h.class_id = c.id and h.role = ${RoleKind.HOMEROOM_TEACHER}
    and h.starts_on <= ${today} and (h.ends_on is null or h.ends_on > ${today}))`;
}

interface ClassAsked {
  classId: Id;
  today: LegalDate;
  units: readonly Id[];
}

const classTerms = keptQuery((db, { classId, today, units }: ClassAsked) =>
  db
    .selectFrom('school_class as c')
    .leftJoin('unit as u', 'u.id', 'c.school_id')
    .leftJoin('term as t', (join) => join.onRef('t.school_id', '=', 'c.school_id').on('t.starts_on', '<=', today))
    .leftJoin('teaching_assignment as g', (join) =>
      join
        .onRef('g.school_id', '=', 't.school_id')
        .onRef('g.term_id', '=', 't.id')
        .onRef('g.class_id', '=', 'c.id')
        .on('g.active', '=', 1),
    )
    .leftJoin('course as k', 'k.id', 'g.course_id')
    .select(['c.id as class_id', 'c.school_id', 'c.stage', 'c.entry_year', 'c.number', 'u.name as school_name'])
    .select(['t.id as term_id', 't.starts_on', 't.ends_on', 't.school_year', 't.semester', 'k.name as course'])
    .select(homeroomTeacher(today).as('homeroom_teacher'))
    .where('c.school_id', 'in', units)
    .where('c.id', '=', classId)
    .where('c.active', '=', 1)
    .orderBy('t.starts_on', 'desc')
    .orderBy('k.code'),
);

/** A class of the actor's schools with the terms that have begun, newest first, one row for each course it is taught. */
export const findClassTerms = (ctx: Context, classId: Id) =>
  classTerms(ctx, { classId, today: ctx.clock.today(), units: unitsOf(ctx.actor) });

const childTerms = keptQuery((db, { id, view }: { id: Id; view: PupilView }) =>
  visibleStudentRows(db, view)
    .leftJoin('term as t', (join) => join.onRef('t.school_id', '=', 's.school_id').on('t.starts_on', '<=', view.today))
    .leftJoin('teaching_assignment as g', (join) =>
      join
        .onRef('g.school_id', '=', 't.school_id')
        .onRef('g.term_id', '=', 't.id')
        .onRef('g.class_id', '=', 'e.class_id')
        .on('g.active', '=', 1),
    )
    .leftJoin('course as k', 'k.id', 'g.course_id')
    .leftJoin('growth_report as r', (join) =>
      join.onRef('r.school_id', '=', 't.school_id').onRef('r.term_id', '=', 't.id').onRef('r.student_id', '=', 's.id'),
    )
    .leftJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .select(['t.id as term_id', 't.starts_on', 't.ends_on', 't.school_year', 't.semester', 'k.name as course'])
    .select(homeroomTeacher(view.today).as('homeroom_teacher'))
    .select(['r.state', 'r.latest', 'v.id as version_id', 'v.hash', 'v.code', 'v.completeness', 'v.published_at'])
    .where('s.id', '=', id)
    .orderBy('t.starts_on', 'desc')
    .orderBy('k.code'),
);

/** A pupil that the actor sees, the same about the class of today, and the booklet of each term. */
export const findChildTerms = (ctx: Context, studentId: Id) => childTerms(ctx, { id: studentId, view: pupilView(ctx) });

interface TermDays {
  id: Id;
  endsOn: LegalDate;
}

/** The day up to which a term is looked at: its last, or today while it runs. */
const dayIn = (ctx: Context, { endsOn }: TermDays): LegalDate =>
  endsOn < ctx.clock.today() ? endsOn : ctx.clock.today();

/** The pupils of a class today with what their families answered, their booklets of a term, and the last printing of all. */
export function findPupilRows(ctx: Context, place: { schoolId: Id; classId: Id; term: TermDays }) {
  const { schoolId, classId, term } = place;
  const termId = term.id;
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('enrolment as e')
    .leftJoin('student as s', 's.id', 'e.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('growth_report as r', (join) =>
      join
        .onRef('r.school_id', '=', 'e.school_id')
        .onRef('r.student_id', '=', 'e.student_id')
        .on('r.term_id', '=', termId),
    )
    .leftJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .leftJoin('person as w', 'w.id', 'v.published_by_id')
    .select(['e.student_id', 'e.seat_number', 'p.name', 'w.name as published_by'])
    .select(lastAnswer(ConsentKind.TERMS, 'e.student_id').as('terms'))
    .select(lastAnswer(ConsentKind.PHOTOS, 'e.student_id').as('photos'))
    .select(pausedOn('e.student_id', dayIn(ctx, term)).as('paused'))
    .select(['r.state', 'r.latest', 'v.id as version_id', 'v.hash', 'v.code', 'v.completeness', 'v.published_at'])
    .select((select) =>
      select
        .selectFrom('print_job as j')
        .select((of) => of.fn.max('j.id').as('id'))
        .where('j.school_id', '=', schoolId)
        .where('j.class_id', '=', classId)
        .where('j.term_id', '=', termId)
        .where('j.student_id', 'is', null)
        .as('last_print_id'),
    )
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', '=', classId)
    .where('e.starts_on', '<=', today)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
    .execute();
}
