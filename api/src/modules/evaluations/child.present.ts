import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { termOn } from '../organisation/index.js';
import { loadVisibleStudent } from '../people/index.js';
import { Phase, type Rater } from '../schemes/codes.rules.js';
import type { Answer } from './answers.rules.js';
import type { ChildEvaluationsType, ChildJudgementType, CompositeScoreType, PeerAverageType } from './child.types.js';
import { seesTogether, type ClassOf } from './evaluations.policy.js';
import { authorOf, formOf, gradeOf, presentAnswers } from './form-of.js';
import { averagesOf, besidePeers, peersSaid } from './judgements.js';
import { OVER, RoundState, stageOf } from './round.lifecycle.js';
import { findRounds } from './round.queries.js';
import { compositeOf } from './score.rules.js';
import { findSubmitted, seesRow, stageOfRow, type SubmissionRow } from './submission.queries.js';
import { daysOf } from './round.present.js';

async function presentJudgement(ctx: Context, row: SubmissionRow): Promise<ChildJudgementType> {
  const { scheme, form } = await formOf(ctx, row);
  return {
    submissionId: row.id,
    roundId: row.round_id,
    formName: form.name,
    phase: row.phase as Phase,
    rater: row.rater as Rater,
    course: row.course || null,
    author: authorOf(row),
    answers: presentAnswers(scheme, form, JSON.parse(row.answers) as Answer[]),
    comment: row.comment,
    submittedAt: row.submitted_at as Instant,
    isPublished: row.round_state === RoundState.PUBLISHED,
  };
}

async function presentAverages(ctx: Context, said: readonly SubmissionRow[][]): Promise<PeerAverageType[]> {
  const shown: PeerAverageType[] = [];
  for (const rows of said) {
    const { scheme, form } = await formOf(ctx, rows[0]!);
    for (const { roundId, item, average, step, raters } of await averagesOf(ctx, [rows])) {
      const [asked] = presentAnswers(scheme, form, [{ item, step, words: null }]);
      const words = { itemName: asked!.itemName, stepName: asked!.stepName ?? '' };
      shown.push({ roundId, formName: form.name, item, average, raters, ...words });
    }
  }
  return shown;
}

/** All forms together, once all their rounds are over and each may be seen. */
async function presentComposite(
  ctx: Context,
  place: ClassOf & { studentId: Id; termId: Id },
  said: readonly SubmissionRow[],
): Promise<CompositeScoreType | null> {
  const rounds = (await findRounds(ctx, place)).filter((round) => round.phase === Phase.TERM_END);
  const stages = rounds.map((round) => stageOf(daysOf(round), ctx.clock.today()));
  const shows = stages.every((stage) => OVER.includes(stage) && seesTogether(ctx.actor, { ...place, stage }));
  if (rounds.length === 0 || !shows) return null;
  const { scheme } = await formOf(ctx, rounds[0]!);
  const given: Record<string, Answer[][]> = {};
  for (const row of said.filter((one) => one.phase === Phase.TERM_END))
    (given[row.form] ??= []).push(JSON.parse(row.answers) as Answer[]);
  const composite = compositeOf(scheme, gradeOf(ctx, rounds[0]!), given);
  if (!composite) return null;
  const bandName = scheme.evaluations.bands.find((band) => band.id === composite.band)!.name;
  return { score: composite.score, bandName };
}

/** ZM-3: what was said about a child in a term, as far as the viewer may see it. */
export async function presentChild(ctx: Context, studentId: Id, wanted: Id | null): Promise<ChildEvaluationsType> {
  const student = await loadVisibleStudent(ctx, studentId);
  const schoolId = student.school_id;
  const termId = wanted ?? (await termOn(ctx, schoolId, ctx.clock.today()))?.id ?? null;
  if (!termId) return { studentId, termId, judgements: [], peerAverages: [], composite: null };
  const term = { schoolId, termId, studentIds: [studentId] };
  const rows = await findSubmitted(ctx, term);
  const said = besidePeers(rows);
  const peers = peersSaid(ctx, rows);
  const judgements: ChildJudgementType[] = [];
  for (const row of said) if (seesRow(ctx, row)) judgements.push(await presentJudgement(ctx, row));
  const seen = peers.filter(([row]) =>
    seesTogether(ctx.actor, { schoolId, classId: row!.class_id, studentId, stage: stageOfRow(ctx, row!) }),
  );
  const peerAverages = await presentAverages(ctx, seen);
  const place = student.class_id ? { schoolId, studentId, classId: student.class_id, termId } : null;
  const composite = place ? await presentComposite(ctx, place, [...said, ...peers.flat()]) : null;
  return { studentId, termId, judgements, peerAverages, composite };
}
