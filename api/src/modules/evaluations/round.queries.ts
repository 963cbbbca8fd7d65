import { sql, type SqlBool } from 'kysely';
import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { pausedOn } from '../people/index.js';
import { ExemptKind } from '../exemptions/exemption.rules.js';
import { Rater } from '../schemes/codes.rules.js';
import { agreed, notRefused } from './consent.sql.js';
import { seesRound, worksWith } from './evaluations.policy.js';
import { RoundState } from './round.lifecycle.js';
import { SubmissionState } from './submission.lifecycle.js';

/** Counts beside a round, each a subquery of the one statement: children of the class, courses, pairs, and what is in. */
function counts(today: LegalDate) {
  const here = sql`e.school_id = r.school_id and e.class_id = r.class_id and e.starts_on <= ${today}
    and (e.ends_on is null or e.ends_on > ${today})`;
  // ZM-1: of a household that takes no part on the last day, no form of a guardian is expected.
  const asked = sql<SqlBool>`(r.rater <> ${Rater.GUARDIAN} or ${pausedOn('e.student_id', sql.ref('r.due_on'))} = 0)`;
  const willing = sql<SqlBool>`${notRefused('e.student_id')} and ${asked}`;
  const sent = sql`from evaluation_submission s join enrolment e on e.school_id = s.school_id
    and e.student_id = s.student_id where s.school_id = r.school_id and s.round_id = r.id
    and s.state = ${SubmissionState.SUBMITTED} and ${here}`;
  return {
    children: sql<number>`(select count(*) from enrolment e where ${here})`.as('children'),
    willing: sql<number>`(select count(*) from enrolment e where ${here} and ${willing})`.as('willing'),
    courses: sql<number>`(select count(distinct t.course_id) from teaching_assignment t where t.school_id = r.school_id
      and t.class_id = r.class_id and t.term_id = r.term_id and t.active = 1)`.as('courses'),
    pairs: sql<number>`(select count(*) from peer_assignment a join enrolment e on e.school_id = a.school_id
      and e.student_id = a.student_id join enrolment f on f.school_id = a.school_id and f.student_id = a.peer_id
      where a.school_id = r.school_id and a.round_id = r.id and ${here} and f.class_id = r.class_id
      and f.starts_on <= ${today} and (f.ends_on is null or f.ends_on > ${today})
      and ${agreed('a.student_id')} and ${agreed('a.peer_id')})`.as('pairs'),
    // OP-7: whether somebody of the class is exempt from a subject on the last day, so that it is worth looking at.
    exempt: sql<number>`(select count(*) from exemption x join enrolment e on e.school_id = x.school_id
      and e.student_id = x.student_id where x.school_id = r.school_id and x.kind = ${ExemptKind.SUBJECT}
      and x.starts_on <= r.due_on and x.last_on >= r.due_on and ${here})`.as('exempt'),
    sent: sql<number>`(select count(*) ${sent})`.as('sent'),
    sentWilling: sql<number>`(select count(*) ${sent} and ${willing})`.as('sent_willing'),
  };
}

/** Rounds with class and who started them. */
function roundRows(ctx: Context, schoolIds: readonly Id[]) {
  return ctx.db
    .selectFrom('evaluation_round as r')
    .leftJoin('school_class as k', 'k.id', 'r.class_id')
    .leftJoin('person as p', 'p.id', 'r.started_by')
    .select(['r.id', 'r.school_id', 'r.class_id', 'r.term_id', 'r.scheme_version_id', 'r.form', 'r.rater', 'r.phase'])
    .select(['r.number', 'r.course', 'r.state', 'r.opens_on', 'r.due_on', 'r.started_by', 'r.started_at'])
    .select([
      'r.closed_at',
      'r.published_at',
      'p.name as starter',
      'k.stage',
      'k.entry_year',
      'k.number as class_number',
    ])
    .where('r.school_id', 'in', schoolIds);
}

function countedRows(ctx: Context, schoolIds: readonly Id[]) {
  const { children, willing, courses, pairs, exempt, sent, sentWilling } = counts(ctx.clock.today());
  return roundRows(ctx, schoolIds).select([children, willing, courses, pairs, exempt, sent, sentWilling]);
}

export type RoundRow = Awaited<ReturnType<ReturnType<typeof roundRows>['execute']>>[number];
export type CountedRound = Awaited<ReturnType<ReturnType<typeof countedRows>['execute']>>[number];

/** The rounds of a class in a term, newest first. */
export const findRounds = (ctx: Context, place: { schoolId: Id; classId: Id; termId: Id }): Promise<CountedRound[]> =>
  countedRows(ctx, [place.schoolId])
    .where('r.class_id', '=', place.classId)
    .where('r.term_id', '=', place.termId)
    .orderBy('r.id', 'desc')
    .execute();

/** Some rounds of the actor's schools by id. */
export const findRoundsById = (ctx: Context, ids: readonly Id[]): Promise<CountedRound[]> =>
  countedRows(ctx, unitsOf(ctx.actor)).where('r.id', 'in', ids).orderBy('r.id').execute();

/** Rounds of some classes in which forms are filled in today. */
export function findRunning(ctx: Context, classIds: readonly Id[]): Promise<CountedRound[]> {
  const today = ctx.clock.today();
  return countedRows(ctx, unitsOf(ctx.actor))
    .where('r.class_id', 'in', classIds)
    .where('r.state', '=', RoundState.OPEN)
    .where('r.opens_on', '<=', today)
    .where('r.due_on', '>=', today)
    .orderBy('r.due_on')
    .orderBy('r.id')
    .execute();
}

/** Rounds of a school in which forms are filled in today, whoever asks. */
export function findRunningIn(ctx: Context, schoolId: Id): Promise<RoundRow[]> {
  const today = ctx.clock.today();
  return roundRows(ctx, [schoolId])
    .where('r.state', '=', RoundState.OPEN)
    .where('r.opens_on', '<=', today)
    .where('r.due_on', '>=', today)
    .orderBy('r.id')
    .execute();
}

const placeOf = (row: RoundRow) => ({ schoolId: row.school_id, classId: row.class_id });

/** One round that the actor may see; any other is not found. */
export async function loadVisibleRound(ctx: Context, id: Id): Promise<RoundRow> {
  const row = isId(id) ? await roundRows(ctx, unitsOf(ctx.actor)).where('r.id', '=', id).executeTakeFirst() : undefined;
  if (!row || !seesRound(ctx.actor, placeOf(row))) throw notFound('这次评价');
  return row;
}

/** The same, with how far it is. */
export async function loadCountedRound(ctx: Context, id: Id): Promise<CountedRound> {
  const [row] = isId(id) ? await findRoundsById(ctx, [id]) : [];
  if (!row || !seesRound(ctx.actor, placeOf(row))) throw notFound('这次评价');
  return row;
}

/** One round of a class with which the actor works. */
export async function loadClassRound(ctx: Context, id: Id): Promise<RoundRow> {
  const row = await loadVisibleRound(ctx, id);
  if (!worksWith(ctx.actor, placeOf(row))) throw notFound('这次评价');
  return row;
}

/** Who of the class today has whom to evaluate, with the children's names; only whose families agree. */
export function findPairs(
  ctx: Context,
  { schoolIds, roundIds, peerIds }: { schoolIds: readonly Id[]; roundIds: readonly Id[]; peerIds?: readonly Id[] },
) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('peer_assignment as a')
    .innerJoin('evaluation_round as r', 'r.id', 'a.round_id')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 'a.school_id')
        .onRef('e.student_id', '=', 'a.student_id')
        .onRef('e.class_id', '=', 'r.class_id')
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .innerJoin('enrolment as f', (join) =>
      join
        .onRef('f.school_id', '=', 'a.school_id')
        .onRef('f.student_id', '=', 'a.peer_id')
        .onRef('f.class_id', '=', 'r.class_id')
        .on('f.starts_on', '<=', today)
        .on((on) => on.or([on('f.ends_on', 'is', null), on('f.ends_on', '>', today)])),
    )
    .innerJoin('student as s', 's.id', 'a.student_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['a.round_id', 'a.student_id', 'a.peer_id', 'p.name'])
    .where('a.school_id', 'in', schoolIds)
    .where('a.round_id', 'in', roundIds)
    .where(agreed('a.student_id'))
    .where(agreed('a.peer_id'))
    .$if(peerIds !== undefined, (rows) => rows.where('a.peer_id', 'in', peerIds!))
    .orderBy('a.id')
    .execute();
}
