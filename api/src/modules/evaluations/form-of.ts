import type { Context } from '../../kernel/context.js';
import type { Instant } from '../../kernel/time.js';
import { gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import { onBehalfWords } from '../people/pause.rules.js';
import { schemeVersion, type EvaluationForm, type Scheme } from '../schemes/index.js';
import { EntryState, ENTRY_STATE_NAMES, SubmissionState } from './submission.lifecycle.js';
import type { Answer, Judgement } from './answers.rules.js';
import type { SubmissionRow } from './submission.queries.js';
import type { EvaluationAnswerType, EvaluationEntryType } from './sheet.types.js';

interface FormPlace {
  school_id: string;
  scheme_version_id: string;
  form: string;
}

/** The form of a round with the items in use, under the scheme of its time. */
export function formIn(scheme: Scheme, id: string): EvaluationForm {
  const form = scheme.evaluations.forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`The scheme of a round has no form ${id}.`);
  return { ...form, items: form.items.filter((item) => !item.off) };
}

/** The form of a round and its scheme. */
export async function formOf(ctx: Context, round: FormPlace): Promise<{ scheme: Scheme; form: EvaluationForm }> {
  const { scheme } = await schemeVersion(ctx, round.school_id, round.scheme_version_id);
  return { scheme, form: formIn(scheme, round.form) };
}

/** The grade of a class this school year. */
export const gradeOf = (ctx: Context, row: { stage: string | null; entry_year: number | null }): number =>
  gradeOfCohort(row.stage as Stage, row.entry_year!, schoolYearOf(ctx.clock.today()));

/** Answers with the words of the form. */
export function presentAnswers(
  scheme: Scheme,
  form: EvaluationForm,
  answers: readonly Answer[],
): EvaluationAnswerType[] {
  return answers.map(({ item, step, words }) => {
    const asked = form.items.find((candidate) => candidate.id === item);
    const steps = scheme.evaluations.scales.find((scale) => scale.id === asked?.scale)?.steps ?? [];
    const stepName = steps.find((candidate) => candidate.id === step)?.name ?? null;
    return { item, itemName: asked?.name ?? item, step, stepName, words };
  });
}

/** Who wrote it, and whether in the place of the child or of the household. */
export const authorOf = (row: { author: string | null; entered_as: string; rater: string }): string =>
  row.entered_as === row.rater ? (row.author ?? '') : onBehalfWords(row.author ?? '');

/** What is written, the draft before what stands. */
export function writtenIn(row: SubmissionRow): Judgement {
  if (row.draft) return JSON.parse(row.draft) as Judgement;
  return { answers: JSON.parse(row.answers) as Answer[], comment: row.comment };
}

/** What is shown where nothing is written yet. */
const NOTHING: EvaluationEntryType = {
  submissionId: null,
  version: null,
  state: EntryState.NONE,
  stateName: ENTRY_STATE_NAMES[EntryState.NONE],
  hasDraft: false,
  answers: [],
  comment: '',
  author: null,
  savedAt: null,
  submittedAt: null,
};

/** How far a form is. */
export const entryState = (row: Pick<SubmissionRow, 'state'> | undefined): EntryState => {
  if (!row) return EntryState.NONE;
  return row.state === SubmissionState.SUBMITTED ? EntryState.SUBMITTED : EntryState.DRAFT;
};

/** How far a form is, and nothing of what it says. */
export const sealedEntry = (
  scheme: Scheme,
  form: EvaluationForm,
  row: SubmissionRow | undefined,
): EvaluationEntryType => ({
  ...presentEntry(scheme, form, row),
  ...{ answers: [], comment: '', submissionId: null, author: null },
});

/** What somebody has written so far, for who may fill the form in. */
export function presentEntry(
  scheme: Scheme,
  form: EvaluationForm,
  row: SubmissionRow | undefined,
): EvaluationEntryType {
  if (!row) return NOTHING;
  const { answers, comment } = writtenIn(row);
  const state = entryState(row);
  return {
    submissionId: row.id,
    version: row.version,
    state,
    stateName: ENTRY_STATE_NAMES[state],
    hasDraft: row.draft !== null,
    answers: presentAnswers(scheme, form, answers),
    comment,
    author: authorOf(row),
    savedAt: row.saved_at as Instant,
    submittedAt: row.submitted_at as Instant | null,
  };
}
