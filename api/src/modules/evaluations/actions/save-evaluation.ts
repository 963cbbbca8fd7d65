import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { Rater } from '../../schemes/codes.rules.js';
import type { EvaluationForm } from '../../schemes/index.js';
import { formFault, tidied, type Answer, type Judgement } from '../answers.rules.js';
import { findExemptForms, whyExempt } from '../exempt-forms.js';
import { formOf, gradeOf } from '../form-of.js';
import { findMember, type Member } from '../members.queries.js';
import { BEGUN, hasBegun, isSealed } from '../paper/paper.rules.js';
import { EvaluationRound } from '../round.entity.js';
import { stageOf } from '../round.lifecycle.js';
import { loadVisibleRound, type RoundRow } from '../round.queries.js';
import { notYoursAbout, whyClosed, whyNoConsent, whyNotHere } from '../sheet.present.js';
import { writingOf, type Writing } from '../standing.js';
import { CommentRevision, Submission } from '../submission.entity.js';
import { SubmissionState } from '../submission.lifecycle.js';

/** What somebody says about a child. */
export interface EvaluationInput {
  roundId: Id;
  studentId: Id;
  course?: string | null;
  /** Who wrote on the paper that is typed; only of classmates. */
  writerId?: Id | null;
  answers: Answer[];
  comment: string;
  /** The version that was seen; null when nothing was written yet. */
  version?: number | null;
  /** False keeps a draft. */
  submit: boolean;
}

/** A checked form, ready to be written. */
export interface PreparedEvaluation {
  input: EvaluationInput;
  schoolId: Id;
  rater: Rater;
  writing: Writing;
  said: Judgement;
}

/** Checks that the family agreed, and that the form may be filled in where the actor is. */
function checkPlace(
  ctx: Context,
  { round, form, writing, member }: { round: RoundRow; form: EvaluationForm; writing: Writing; member: Member },
): void {
  const refusal = whyNoConsent(form.rater, writing.as, member);
  if (refusal) throw ruleBroken(refusal, { consent: 'TERMS' });
  const elsewhere = writing.isOnPaper ? null : whyNotHere(ctx, form, gradeOf(ctx, round));
  if (elsewhere) throw ruleBroken(elsewhere);
}

/** Checks a form by the scheme of its round, and who fills it in about whom; before the transaction. */
export async function prepareEvaluation(ctx: Context, input: EvaluationInput): Promise<PreparedEvaluation> {
  signedIn(ctx);
  const round = await loadVisibleRound(ctx, input.roundId);
  const place = { schoolId: round.school_id, classId: round.class_id };
  const { scheme, form } = await formOf(ctx, round);
  const member = isId(input.studentId) ? await findMember(ctx, place, input.studentId) : null;
  if (!member) throw notFound('这次评价');
  const writing = await writingOf(ctx, round, form, {
    ...{ studentId: member.studentId, course: input.course ?? null, writerId: input.writerId ?? null },
  });
  if (!writing) throw notYoursAbout(ctx, form.rater, place, member.studentId);
  checkPlace(ctx, { round, form, writing, member });
  const { studentId, name } = member;
  const forms = await findExemptForms(ctx, [round]);
  const exempt = whyExempt(forms, round.id, { studentId, name, course: writing.course });
  if (exempt) throw ruleBroken(exempt);
  const said = tidied(form, input);
  const fault = formFault(scheme, form, said, input.submit);
  if (fault) throw invalidInput(fault.field, fault.message);
  return { input, schoolId: round.school_id, rater: form.rater, writing, said };
}

/** Tells what stands instead; of a classmate's words nothing. */
const overtaken = ({ id, version, comment, draft }: Submission, isSecret: boolean) =>
  conflict('这份评价刚刚被改过，两份都还在：您写的没有丢，已存的也没有被盖掉。请看过已存的内容，再决定怎样提交。', {
    ...(isSecret ? {} : { submissionId: id }),
    version,
    comment: isSecret ? '' : draft ? (JSON.parse(draft) as Judgement).comment : comment,
  });

/** What stands may be written over, in its newest version; from paper nothing that they began by themselves. */
function checkKnown({ rater, writing, input }: PreparedEvaluation, known: Submission): void {
  const written = { entered_as: known.enteredAs, state: known.state };
  if (writing.isOnPaper && hasBegun(written)) throw ruleBroken(BEGUN);
  if (known.version !== (input.version ?? null)) throw overtaken(known, writing.isOnPaper && isSealed(rater, written));
}

async function submissionToWrite(change: Change, prepared: PreparedEvaluation): Promise<Submission> {
  const { input, schoolId, writing } = prepared;
  const key = { schoolId, roundId: input.roundId, studentId: input.studentId, peerId: writing.peerId };
  const known = await change.em.findOne(Submission, { ...key, course: writing.course });
  if (known) {
    checkKnown(prepared, known);
    return known;
  }
  if (input.version != null) throw conflict();
  return change.em.create(Submission, {
    ...{ id: newId(), ...key, course: writing.course, state: SubmissionState.DRAFT },
    ...{ answers: '[]', comment: '', draft: null, authorId: writing.authorId, enteredAs: writing.as },
    ...{ savedAt: change.clock.now(), submittedAt: null },
  } as never);
}

async function keepRevision(change: Change, submission: Submission): Promise<void> {
  const { schoolId, id, answers, comment, authorId, enteredAs, submittedAt } = submission;
  const number = 1 + (await change.em.count(CommentRevision, { schoolId, submissionId: id }));
  const content = { number, answers, comment, authorId, enteredAs, at: submittedAt };
  change.em.create(CommentRevision, { id: newId(), schoolId, submissionId: id, ...content } as never);
}

async function handIn(change: Change, submission: Submission, said: Judgement): Promise<void> {
  const answers = JSON.stringify(said.answers);
  const isSame =
    submission.state === SubmissionState.SUBMITTED &&
    submission.answers === answers &&
    submission.comment === said.comment;
  submission.draft = null;
  if (isSame) return;
  Object.assign(submission, { answers, comment: said.comment });
  submission.submit(change.clock.now());
  await keepRevision(change, submission);
}

/** Who peers are to each other is nobody's business: their round is named in the log, not the form. */
const subjectOf = (rater: Rater, { id, roundId }: Submission) =>
  rater === Rater.PEER ? { kind: 'evaluationRound', id: roundId } : { kind: 'evaluation', id };

/** ZM-3, ZM-8: keeps a draft beside what stands, or hands it in; what stood before is kept as a revision. */
export async function saveEvaluation(change: Change, prepared: PreparedEvaluation): Promise<{ id: Id }> {
  const { input, schoolId, rater, writing, said } = prepared;
  const round = await change.em.findOneOrFail(EvaluationRound, { id: input.roundId, schoolId });
  const closed = whyClosed(stageOf(round, change.clock.today()));
  if (closed) throw ruleBroken(closed);
  const submission = await submissionToWrite(change, prepared);
  Object.assign(submission, { authorId: writing.authorId, enteredAs: writing.as, savedAt: change.clock.now() });
  if (input.submit) await handIn(change, submission, said);
  else submission.draft = JSON.stringify(said);
  const kind = input.submit ? 'evaluations.submitted' : 'evaluations.draft-saved';
  change.announce({ schoolId, kind, subject: subjectOf(rater, submission) });
  return { id: submission.id };
}
