import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { ExemptKind } from '../exemptions/exemption.rules.js';
import type { SubmissionState } from './submission.lifecycle.js';

type Rounds = readonly { id: Id; school_id: Id; class_id: Id; term_id: Id }[];

const schoolsOf = (rounds: Rounds): Id[] => [...new Set(rounds.map((round) => round.school_id))];
const idsOf = (rounds: Rounds): Id[] => rounds.map(({ id }) => id);

/** Which children of the classes of some rounds are exempt from which items on the last day of the round. */
export function findExemptIn(ctx: Context, rounds: Rounds, kind: ExemptKind) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('evaluation_round as r')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 'r.school_id')
        .onRef('e.class_id', '=', 'r.class_id')
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .innerJoin('exemption as x', (join) =>
      join
        .onRef('x.school_id', '=', 'e.school_id')
        .onRef('x.student_id', '=', 'e.student_id')
        .onRef('x.starts_on', '<=', 'r.due_on')
        .onRef('x.last_on', '>=', 'r.due_on')
        .on('x.kind', '=', kind),
    )
    .select(['r.id as round_id', 'x.student_id', 'x.item'])
    .where('r.school_id', 'in', schoolsOf(rounds))
    .where('r.id', 'in', idsOf(rounds))
    .execute();
}

/** The courses that the classes of some rounds are taught, by term. */
export const findTaughtTo = (ctx: Context, rounds: Rounds) =>
  ctx.db
    .selectFrom('teaching_assignment as t')
    .innerJoin('course as c', 'c.id', 't.course_id')
    .select(['t.class_id', 't.term_id', 'c.name as course'])
    .where('t.school_id', 'in', schoolsOf(rounds))
    .where(
      't.class_id',
      'in',
      rounds.map((round) => round.class_id),
    )
    .where('t.active', '=', 1)
    .orderBy('c.code')
    .execute();

/** What was handed in in some rounds about children that are exempt from something. */
export const findSentAbout = (ctx: Context, rounds: Rounds, state: SubmissionState) =>
  ctx.db
    .selectFrom('evaluation_submission as s')
    .innerJoin('exemption as x', (join) =>
      join.onRef('x.school_id', '=', 's.school_id').onRef('x.student_id', '=', 's.student_id'),
    )
    .select(['s.round_id', 's.student_id', 's.course'])
    .distinct()
    .where('s.school_id', 'in', schoolsOf(rounds))
    .where('s.round_id', 'in', idsOf(rounds))
    .where('s.state', '=', state)
    .execute();
