import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { SubmissionState } from './submission.lifecycle.js';

/** What was written in some rounds about some children, by the household or the child itself. */
export const findFromHome = (
  ctx: Context,
  { schoolIds, roundIds, studentIds }: { schoolIds: readonly Id[]; roundIds: readonly Id[]; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('evaluation_submission')
    .select(['round_id', 'student_id', 'state'])
    .where('school_id', 'in', schoolIds)
    .where('round_id', 'in', roundIds)
    .where('student_id', 'in', studentIds)
    .where('peer_id', '=', '')
    .execute();

/** What some pupils wrote about classmates in some rounds. */
export const findByPeers = (
  ctx: Context,
  { schoolIds, roundIds, peerIds }: { schoolIds: readonly Id[]; roundIds: readonly Id[]; peerIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('evaluation_submission')
    .select(['round_id', 'student_id', 'peer_id', 'state'])
    .where('school_id', 'in', schoolIds)
    .where('round_id', 'in', roundIds)
    .where('peer_id', 'in', peerIds)
    .execute();

/** How many forms are handed in of each course in some rounds, about children still in the class. */
export const countByCourse = (ctx: Context, schoolIds: readonly Id[], roundIds: readonly Id[]) =>
  ctx.db
    .selectFrom('evaluation_submission as s')
    .innerJoin('evaluation_round as r', 'r.id', 's.round_id')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 's.school_id')
        .onRef('e.student_id', '=', 's.student_id')
        .onRef('e.class_id', '=', 'r.class_id')
        .on('e.starts_on', '<=', ctx.clock.today())
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', ctx.clock.today())])),
    )
    .select(['s.round_id', 's.course'])
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('s.school_id', 'in', schoolIds)
    .where('s.round_id', 'in', roundIds)
    .where('s.state', '=', SubmissionState.SUBMITTED)
    .groupBy(['s.round_id', 's.course'])
    .execute();

/** The courses that some persons teach to some classes, by term. */
export const findTaughtBy = (ctx: Context, schoolIds: readonly Id[], personIds: readonly Id[]) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('staff_member as m', 'm.id', 't.staff_id')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .select(['t.class_id', 't.term_id', 'c.name as course'])
    .where('t.school_id', 'in', schoolIds)
    .where('m.person_id', 'in', personIds)
    .where('t.active', '=', 1)
    .orderBy('c.code')
    .execute();
