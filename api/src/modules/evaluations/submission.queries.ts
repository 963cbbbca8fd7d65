import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { Rater } from '../schemes/codes.rules.js';
import { notRefused } from './consent.sql.js';
import { seesSaid } from './evaluations.policy.js';
import { stageOf, type RoundState } from './round.lifecycle.js';
import { SubmissionState } from './submission.lifecycle.js';

/** What was said, with who said it last. */
function submissionRows(ctx: Context, schoolIds: readonly Id[]) {
  return ctx.db
    .selectFrom('evaluation_submission as s')
    .innerJoin('evaluation_round as r', 'r.id', 's.round_id')
    .leftJoin('person as p', 'p.id', 's.author_id')
    .select(['s.id', 's.version', 's.school_id', 's.round_id', 's.student_id', 's.peer_id', 's.course', 's.state'])
    .select(['s.answers', 's.comment', 's.draft', 's.author_id', 's.entered_as', 's.saved_at', 's.submitted_at'])
    .select(['p.name as author', 'r.rater', 'r.phase', 'r.form', 'r.class_id', 'r.scheme_version_id'])
    .select(['r.state as round_state', 'r.opens_on', 'r.due_on'])
    .where('s.school_id', 'in', schoolIds);
}

export type SubmissionRow = Awaited<ReturnType<ReturnType<typeof submissionRows>['execute']>>[number];

/** Where the round of a submission stands today. */
export const stageOfRow = (ctx: Context, row: Pick<SubmissionRow, 'round_state' | 'opens_on' | 'due_on'>) =>
  stageOf(
    { state: row.round_state as RoundState, opensOn: row.opens_on as LegalDate, dueOn: row.due_on as LegalDate },
    ctx.clock.today(),
  );

/** Whether the actor sees what was said. */
export const seesRow = (ctx: Context, row: SubmissionRow): boolean =>
  seesSaid(ctx.actor, {
    schoolId: row.school_id,
    classId: row.class_id,
    studentId: row.student_id,
    rater: row.rater as Rater,
    authorId: row.author_id,
    enteredAs: row.entered_as as Rater,
    isSubmitted: row.state === SubmissionState.SUBMITTED,
    stage: stageOfRow(ctx, row),
  });

/** What stands in a round, drafts too: of all children or of one. */
export const findSaid = (
  ctx: Context,
  place: { schoolId: Id; roundId: Id },
  of: { studentId?: Id; course?: string; peerIds?: readonly Id[] } = {},
): Promise<SubmissionRow[]> =>
  submissionRows(ctx, [place.schoolId])
    .where('s.round_id', '=', place.roundId)
    .$if(of.studentId !== undefined, (rows) => rows.where('s.student_id', '=', of.studentId!))
    .$if(of.course !== undefined, (rows) => rows.where('s.course', '=', of.course!))
    .$if(of.peerIds !== undefined, (rows) => rows.where('s.peer_id', 'in', ['', ...of.peerIds!]))
    .orderBy('s.id')
    .execute();

/** What one person wrote about a child in other rounds, as the same rater, and handed in. */
export const findWrittenBefore = (
  ctx: Context,
  { schoolId, roundId }: { schoolId: Id; roundId: Id },
  { studentId, authorId, rater }: { studentId: Id; authorId: Id; rater: Rater },
): Promise<SubmissionRow[]> =>
  submissionRows(ctx, [schoolId])
    .where('s.student_id', '=', studentId)
    .where('s.author_id', '=', authorId)
    .where('s.entered_as', '=', rater)
    .where('s.round_id', '!=', roundId)
    .where('s.state', '=', SubmissionState.SUBMITTED)
    .orderBy('s.id')
    .execute();

/** OP-12: what is not the school's duty; of a family that took its consent back it shows no more. */
const BEYOND_DUTY: readonly Rater[] = [Rater.SELF, Rater.GUARDIAN, Rater.PEER];

/** What was handed in in the rounds of a term about some children, by peers too. */
export const findSubmitted = (
  ctx: Context,
  place: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
): Promise<SubmissionRow[]> =>
  submissionRows(ctx, [place.schoolId])
    .where('r.term_id', '=', place.termId)
    .where('s.student_id', 'in', place.studentIds)
    .where('s.state', '=', SubmissionState.SUBMITTED)
    .where((where) => where.or([where('r.rater', 'not in', BEYOND_DUTY), notRefused('s.student_id')]))
    .orderBy('s.round_id')
    .orderBy('s.id')
    .execute();

/** One thing said that the actor may see; any other is not found. */
export async function loadVisibleSaid(ctx: Context, id: Id): Promise<SubmissionRow> {
  const row = isId(id)
    ? await submissionRows(ctx, unitsOf(ctx.actor)).where('s.id', '=', id).executeTakeFirst()
    : undefined;
  if (!row || !seesRow(ctx, row)) throw notFound('这份评价');
  return row;
}

/** What was handed in each time, newest first. */
export const findRevisions = (ctx: Context, schoolId: Id, submissionId: Id) =>
  ctx.db
    .selectFrom('comment_revision as v')
    .leftJoin('person as p', 'p.id', 'v.author_id')
    .select(['v.id', 'v.number', 'v.answers', 'v.comment', 'v.at', 'v.entered_as', 'p.name as author'])
    .where('v.school_id', '=', schoolId)
    .where('v.submission_id', '=', submissionId)
    .orderBy('v.number', 'desc')
    .execute();
