import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { className, termOn } from '../organisation/index.js';
import { loadVisibleClass } from '../people/index.js';
import { type Phase, Rater } from '../schemes/codes.rules.js';
import { presentForm } from '../schemes/index.js';
import { findExemptForms, type ExemptForm, type ExemptForms } from './exempt-forms.js';
import { endsRound, evaluates, worksWith } from './evaluations.policy.js';
import { progressOf } from './expected.rules.js';
import { formOf, gradeOf } from './form-of.js';
import { ON_PAPER } from './paper/paper.rules.js';
import { daysLeft, ROUND_STAGE_NAMES, RoundStage, RoundState, stageOf } from './round.lifecycle.js';
import {
  findRounds,
  findRoundsById,
  loadClassRound,
  loadCountedRound,
  type CountedRound,
  type RoundRow,
} from './round.queries.js';
import type { EvaluationRoundType, WaitingRaterType } from './round.types.js';
import { standingsOf } from './waiting.js';

/** The days of a round as rules take them. */
export const daysOf = (row: RoundRow) => ({
  state: row.state as RoundState,
  opensOn: row.opens_on as LegalDate,
  dueOn: row.due_on as LegalDate,
});

/** A round as far as rights go. */
export const placeOf = (row: RoundRow) => ({
  schoolId: row.school_id,
  classId: row.class_id,
  rater: row.rater as Rater,
  phase: row.phase as Phase,
  startedBy: row.started_by,
});

/**
 * How many forms are handed in and expected; whoever has left since has done its part and is counted no more, and what is
 * not expected of a child that is exempt from a subject is not counted either.
 */
export function doneOf(row: CountedRound, exempt: readonly ExemptForm[] = []): { done: number; total: number } {
  const [children, willing] = [Number(row.children), Number(row.willing)];
  const sent = Number(row.sent) - exempt.filter(({ isSent }) => isSent).length;
  const rater = row.rater as Rater;
  const isHome = rater === Rater.SELF || rater === Rater.GUARDIAN;
  if (isHome) return { done: Math.min(Number(row.sent_willing), willing), total: willing };
  const courses = row.course ? 1 : Number(row.courses);
  const total =
    { [Rater.PEER]: Number(row.pairs), [Rater.TEACHER]: children * courses - exempt.length }[rater as string] ??
    children;
  return { done: Math.min(sent, total), total };
}

function rightsOf(ctx: Context, row: RoundRow, stage: RoundStage) {
  const ends = endsRound(ctx.actor, placeOf(row));
  return {
    viewerCanClose: ends && row.state === RoundState.OPEN && stage !== RoundStage.CLOSED,
    viewerCanPublish: ends && stage === RoundStage.CLOSED,
    viewerCanSeeWaiting: worksWith(ctx.actor, placeOf(row)),
    viewerCanUsePaper: evaluates(ctx.actor, placeOf(row)) && ON_PAPER.includes(row.rater as Rater),
  };
}

/** A round as the viewer sees it, with the forms that are not expected in it. */
export async function presentRound(ctx: Context, row: CountedRound, exempt: ExemptForms): Promise<EvaluationRoundType> {
  const { scheme, form } = await formOf(ctx, row);
  const [days, today] = [daysOf(row), ctx.clock.today()];
  const stage = stageOf(days, today);
  return {
    id: row.id,
    classId: row.class_id,
    className: className(gradeOf(ctx, row), row.class_number!),
    form: presentForm(scheme, form),
    number: row.number,
    course: row.course || null,
    stage,
    stageName: ROUND_STAGE_NAMES[stage],
    opensOn: days.opensOn,
    dueOn: days.dueOn,
    daysLeft: daysLeft(days, today),
    startedBy: row.starter ?? '',
    startedAt: row.started_at as Instant,
    closedAt: row.closed_at as Instant | null,
    publishedAt: row.published_at as Instant | null,
    ...doneOf(row, exempt.get(row.id)),
    ...rightsOf(ctx, row, stage),
  };
}

async function presentAll(ctx: Context, rows: readonly CountedRound[]): Promise<EvaluationRoundType[]> {
  const exempt = await findExemptForms(ctx, rows);
  const rounds: EvaluationRoundType[] = [];
  for (const row of rows) rounds.push(await presentRound(ctx, row, exempt));
  return rounds;
}

/** One round. */
export async function presentRoundById(ctx: Context, id: Id): Promise<EvaluationRoundType> {
  const row = await loadCountedRound(ctx, id);
  return presentRound(ctx, row, await findExemptForms(ctx, [row]));
}

/** The rounds of a class this term, for those who work with it. */
export async function presentRounds(ctx: Context, classId: Id): Promise<EvaluationRoundType[]> {
  const { school_id: schoolId } = await loadVisibleClass(ctx, classId);
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) return [];
  return presentAll(ctx, await findRounds(ctx, { schoolId, classId, termId: term.id }));
}

/** ZM-3: who has not handed in everything, by name, for those who work with the class; of peers never about whom. */
export async function presentWaiting(ctx: Context, roundId: Id): Promise<WaitingRaterType[]> {
  const round = await loadClassRound(ctx, roundId);
  const { expected, done } = await standingsOf(ctx, round);
  return progressOf(expected, done)
    .filter((progress) => progress.done < progress.total)
    .map(({ raterKey, who, course, ...counts }) => ({ id: raterKey, who, course: course || null, ...counts }));
}

/** The rounds that were just started, in the order of their start. */
export const presentRoundsById = async (ctx: Context, { ids }: { ids: Id[] }): Promise<EvaluationRoundType[]> =>
  presentAll(ctx, await findRoundsById(ctx, ids));
