import type { Context } from '../../kernel/context.js';
import { isId, type Id } from '../../kernel/ids.js';
import { notFound } from '../../kernel/errors.js';
import type { SortedRequest } from '../../kernel/sorted-page.js';
import { legalDateOf, type Instant } from '../../kernel/time.js';
import { className, gradeOfCohort, termName, type Stage } from '../organisation/index.js';
import { searchedFor } from '../people/index.js';
import { findSchemesForCohorts, lawOf, schemeVersion } from '../schemes/index.js';
import { SampleState, sampleStateName } from './sample.lifecycle.js';
import type { SampledSort } from './sample.orders.js';
import { loadSampled, loadSampleTerm, placeOf, type SampleTerm } from './sample.place.js';
import { whyNotAnswer, whyNotInspect, whyNotLookAgain } from './sample.policy.js';
import {
  countSampled,
  countStates,
  findDraws,
  findNotes,
  findSampled,
  type DrawRow,
  type NoteRow,
  type SampledRow,
} from './sample.queries.js';
import type { RolledClass } from './sample.rules.js';
import type {
  SampledBookletDetailType,
  SampledBookletPageType,
  SampledBookletType,
  SampleDrawType,
  SampleNoteType,
  SamplingType,
} from './sample.types.js';
import { findRoll } from './sheet.queries.js';

type CountRow = Awaited<ReturnType<typeof countStates>>[number];

function presentDraw(row: DrawRow, { endsOn }: SampleTerm, counted: readonly CountRow[]): SampleDrawType {
  const roll = JSON.parse(row.roll) as RolledClass[];
  const amountOf = (state: SampleState) =>
    Number(counted.find((one) => one.draw_id === row.id && one.state === state)?.amount ?? 0);
  return {
    ...{ id: row.id, reason: row.reason, percent: row.percent, atLeast: row.at_least, seed: row.seed },
    ...{ rollOn: row.roll_on, isAfterTerm: legalDateOf(row.drawn_at as Instant) > endsOn },
    pupilCount: roll.flatMap(({ studentIds }) => studentIds).length,
    roll: roll.map(({ classId, studentIds }) => ({ classId, studentIds: [...studentIds] })),
    counts: Object.values(SampleState).map((state) => ({
      ...{ state, stateName: sampleStateName(state), count: amountOf(state) },
    })),
    ...{ drawnAt: row.drawn_at as Instant, drawnBy: row.drawn_by ?? '' },
  };
}

/** The rules of the school's classes, of the first that has some. */
async function rulesOf(ctx: Context, term: SampleTerm) {
  const rows = await findRoll(ctx, term);
  const cohorts = [
    ...new Map(rows.map((row) => [row.class_id, { stage: row.stage as Stage, entryYear: row.entry_year }])).values(),
  ];
  const found = await findSchemesForCohorts(ctx, { schoolId: term.schoolId, on: term.on }, cohorts);
  return found.find((inForce) => inForce?.scheme.samples) ?? null;
}

/** ZM-13: the draws of a school and term for its offices, the newest term when none is named. */
export async function presentSampling(ctx: Context, schoolId: Id, termId: Id | null): Promise<SamplingType> {
  const term = await loadSampleTerm(ctx, { schoolId, termId, classId: null });
  const draws = await findDraws(ctx, term.schoolId, term.termId);
  const ids = draws.map(({ id }) => id);
  const counted = ids.length === 0 ? [] : await countStates(ctx, term.schoolId, ids);
  const inForce = await rulesOf(ctx, term);
  return {
    ...{ schoolId: term.schoolId, termId: term.termId, termName: term.termName },
    percent: inForce?.scheme.samples?.percent ?? null,
    law: inForce && lawOf(inForce, 'samples.name'),
    draws: draws.map((row) => presentDraw(row, term, counted)),
  };
}

function presentSampled(ctx: Context, row: SampledRow): SampledBookletType {
  const place = placeOf(row);
  const why = {
    inspect: whyNotInspect(ctx.actor, place),
    answer: whyNotAnswer(ctx.actor, place),
    lookAgain: whyNotLookAgain(ctx.actor, place),
  };
  const next: Record<SampleState, string | null> = {
    [SampleState.WAITING]: why.inspect,
    [SampleState.FOUND]: why.answer,
    [SampleState.ANSWERED]: why.lookAgain,
    [SampleState.FINE]: null,
    [SampleState.SETTLED]: null,
  };
  const grade = gradeOfCohort(row.stage as Stage, row.entry_year, row.school_year);
  return {
    ...{ id: row.id, drawId: row.draw_id, drawnAt: row.drawn_at as Instant, termId: row.term_id },
    termName: termName({ schoolYear: row.school_year, semester: row.semester }),
    ...{ classId: row.class_id, className: className(grade, row.class_number) },
    ...{ studentId: row.student_id, studentName: row.student_name },
    ...{ state: place.state, stateName: sampleStateName(place.state) },
    ...{ latest: row.latest ?? 0, seenNumber: row.seen_number, completeness: row.completeness },
    viewerCanInspect: why.inspect === null,
    viewerCanAnswer: why.answer === null,
    viewerCanLookAgain: why.lookAgain === null,
    viewerWaitsFor: next[place.state],
  };
}

/** Which booklets are asked for. */
export interface SampledAsked {
  schoolId: Id;
  termId: Id | null;
  drawId: Id | null;
  classId: Id | null;
  state: SampleState | null;
  search: string | null;
}

/** ZM-13: booklets that were drawn, for the school's offices, or those of a class for who leads it. */
export async function presentSampledBooklets(
  ctx: Context,
  asked: SampledAsked,
  page: SortedRequest<SampledSort>,
): Promise<SampledBookletPageType> {
  const { schoolId, termId } = await loadSampleTerm(ctx, asked);
  const wanted = { ...asked, schoolId, termId, search: searchedFor(asked.search) };
  if (asked.drawId !== null && !isId(asked.drawId)) throw notFound('这次抽查');
  const { nodes, nextCursor } = await findSampled(ctx, wanted, page);
  return {
    nodes: nodes.map((row) => presentSampled(ctx, row)),
    nextCursor,
    totalCount: await countSampled(ctx, wanted),
  };
}

const presentNote = (row: NoteRow, nameOf: (id: string) => string): SampleNoteType => ({
  ...{ id: row.id, state: row.state as SampleState, stateName: sampleStateName(row.state as SampleState) },
  ...{ words: row.words, suggestion: row.suggestion, seenNumber: row.seen_number },
  failed: (JSON.parse(row.failed) as string[]).map(nameOf),
  ...{ by: row.by, at: row.at as Instant },
});

/** ZM-13: a booklet that was drawn with its check sheet and all that was said of it. */
export async function presentSampledBooklet(ctx: Context, id: Id): Promise<SampledBookletDetailType> {
  const row = await loadSampled(ctx, id);
  const { scheme } = await schemeVersion(ctx, row.school_id, row.scheme_version_id);
  const checks = scheme.samples!.checks;
  const notes = await findNotes(ctx, row.school_id, row.id);
  const nameOf = (checkId: string) => checks.find((one) => one.id === checkId)!.name;
  return {
    booklet: presentSampled(ctx, row),
    checks: checks.filter(({ off }) => !off).map((one) => ({ id: one.id, name: one.name })),
    notes: notes.map((note) => presentNote(note, nameOf)),
  };
}
