import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { Rater, type Phase } from '../schemes/codes.rules.js';
import type { Answer } from './answers.rules.js';
import { authorOf, formOf } from './form-of.js';
import { OVER, RoundState } from './round.lifecycle.js';
import { peerAverages, type ItemAverage } from './score.rules.js';
import { findSubmitted, stageOfRow, type SubmissionRow } from './submission.queries.js';

/** Children of a school, and the term. */
export interface TermOf {
  schoolId: Id;
  termId: Id;
  studentIds: readonly Id[];
}

/** What one rater handed in about a child; never a peer. */
export interface Judgement {
  studentId: Id;
  roundId: Id;
  /** Form of the scheme, by id. */
  form: string;
  phase: Phase;
  rater: Rater;
  /** The course that judges; empty unless a teacher does. */
  course: string;
  raterName: string;
  answers: readonly Answer[];
  comment: string;
  submittedAt: Instant;
  isPublished: boolean;
}

const judgementOf = (row: SubmissionRow): Judgement => ({
  studentId: row.student_id,
  roundId: row.round_id,
  form: row.form,
  phase: row.phase as Phase,
  rater: row.rater as Rater,
  course: row.course,
  raterName: authorOf(row),
  answers: JSON.parse(row.answers) as Answer[],
  comment: row.comment,
  submittedAt: row.submitted_at as Instant,
  isPublished: row.round_state === RoundState.PUBLISHED,
});

/** What classmates said about a child on one item, together. */
export interface PeerAverage extends ItemAverage {
  studentId: Id;
  roundId: Id;
  form: string;
  isPublished: boolean;
}

/** What others than peers said. */
export const besidePeers = (rows: readonly SubmissionRow[]): SubmissionRow[] =>
  rows.filter((row) => row.rater !== Rater.PEER);

/** What peers said in closed rounds, by child and round: as long as somebody can still judge, nothing shows. */
export function peersSaid(ctx: Context, rows: readonly SubmissionRow[]): SubmissionRow[][] {
  const closed = rows.filter((row) => row.rater === Rater.PEER && OVER.includes(stageOfRow(ctx, row)));
  return [...Map.groupBy(closed, (row) => `${row.round_id}/${row.student_id}`).values()];
}

/** The averages of what peers said, whoever asks; only where enough judged. */
export async function averagesOf(ctx: Context, said: readonly SubmissionRow[][]): Promise<PeerAverage[]> {
  const averages: PeerAverage[] = [];
  for (const rows of said) {
    const { scheme, form } = await formOf(ctx, rows[0]!);
    const { student_id: studentId, round_id: roundId, round_state: state } = rows[0]!;
    const given = rows.map((row) => JSON.parse(row.answers) as Answer[]);
    const isPublished = state === RoundState.PUBLISHED;
    for (const average of peerAverages(scheme, form, given))
      averages.push({ studentId, roundId, form: form.id, ...average, isPublished });
  }
  return averages;
}

/**
 * What was handed in about some children in a term, whoever asks: what others than peers said, and the averages of
 * peers where rounds are closed and enough judged.
 */
export async function findTermVoices(
  ctx: Context,
  term: TermOf,
): Promise<{ judgements: Judgement[]; averages: PeerAverage[] }> {
  if (term.studentIds.length === 0) return { judgements: [], averages: [] };
  const rows = await findSubmitted(ctx, term);
  return { judgements: besidePeers(rows).map(judgementOf), averages: await averagesOf(ctx, peersSaid(ctx, rows)) };
}
