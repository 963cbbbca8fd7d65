import { isFamilyOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import { Rater } from '../schemes/codes.rules.js';
import type { EvaluationForm } from '../schemes/index.js';
import { findMember, type Member } from './members.queries.js';
import { findExemptForms, whyExempt, type ExemptForms } from './exempt-forms.js';
import { formOf, gradeOf, presentAnswers, presentEntry, authorOf, sealedEntry } from './form-of.js';
import { paperSeenBy } from './paper/paper-seen-by.js';
import { BEGUN, hasBegun, isSealed } from './paper/paper.rules.js';
import { RoundStage, stageOf } from './round.lifecycle.js';
import { daysOf, presentRound } from './round.present.js';
import { loadCountedRound, type RoundRow } from './round.queries.js';
import { seenBy } from './seen-by.js';
import type { CommentRevisionType, EvaluationSheetType } from './sheet.types.js';
import { writingOf, type Writing } from './standing.js';
import { findRevisions, findSaid, loadVisibleSaid, type SubmissionRow } from './submission.queries.js';
import { mayFillHere, worksWith, type ClassOf } from './evaluations.policy.js';
import type { Answer } from './answers.rules.js';
import type { Instant } from '../../kernel/time.js';

/** About whom, and for a teacher in which course. */
export interface About {
  roundId: Id;
  studentId: Id;
  course: string | null;
  /** On whose paper; only of classmates. */
  writerId?: Id | null;
}

const NOT_RUNNING: Partial<Record<RoundStage, string>> = {
  [RoundStage.NOT_STARTED]: '这次评价还没有开始，开始以后再来填。',
  [RoundStage.CLOSED]: '这次评价已经截止，不能再提交。需要补填请联系班主任。',
  [RoundStage.PUBLISHED]: '这次评价已经公布，不能再改。',
};

/** Why nothing can be handed in on this day; null when it can. */
export const whyClosed = (stage: RoundStage): string | null => NOT_RUNNING[stage] ?? null;

const HOME: readonly Rater[] = [Rater.SELF, Rater.GUARDIAN];

/** OP-12: why a form about a child cannot be filled in from home; null when it can. */
export function whyNoConsent(rater: Rater, as: Rater, { agrees, refuses }: Pick<Member, 'agrees' | 'refuses'>) {
  if (!HOME.includes(rater)) return null;
  if (!HOME.includes(as)) return refuses ? '这个家庭没有同意使用本系统，不能代录。' : null;
  return agrees ? null : '家长还没有同意使用本系统，请先在“孩子信息的使用”里同意，再来填写。';
}

/** OP-3: why a form cannot be filled in on this device; null when it can. */
export const whyNotHere = (ctx: Context, form: EvaluationForm, grade: number): string | null =>
  mayFillHere(ctx.actor, form, grade) ? null : '这张表在课堂上填：老师会发班级卡，用学校的平板或电脑来填。';

const NOT_YOURS: Record<Rater, string> = {
  [Rater.SELF]: '自我评价由学生本人填写；方案允许时，家长可以代录；暂不参加的家庭由班主任或班级评价小组的老师代录。',
  [Rater.PEER]:
    '只有被分到这位同学的人，才能评价他；写在纸上的，由班主任或班级评价小组的老师录入，评自己孩子的请别的老师录。',
  [Rater.GUARDIAN]: '家长寄语由这名学生的家长填写；暂不参加的家庭由班主任或班级评价小组的老师代录。',
  [Rater.TEACHER]: '学科评价由教这个班这门课的老师填写。',
  [Rater.HOMEROOM_TEACHER]: '班主任评语由本班班主任填写。',
  [Rater.CLASS_GROUP]: '班级评价小组的评价由小组里的老师填写。',
  [Rater.SCHOOL]: '学校评价由学校办公室填写。',
};

/** The refusal for who sees a round but has no form of it to fill in. */
export const notYours = (rater: Rater): Error => forbidden(NOT_YOURS[rater]);

/** The same about one child: about whom somebody does not see at all, there is no such round for them. */
export const notYoursAbout = (ctx: Context, rater: Rater, place: ClassOf, studentId: Id): Error => {
  const isKnown = isFamilyOf(ctx.actor, { studentId }) || worksWith(ctx.actor, place);
  return isKnown ? notYours(rater) : notFound('这次评价');
};

/** OP-3: from paper nothing is shown of what they began by themselves, nor of what a classmate handed in. */
const isHidden = ({ isOnPaper }: Writing, form: EvaluationForm, row: SubmissionRow | undefined): boolean =>
  isOnPaper && (hasBegun(row) || isSealed(form.rater, row));

/** A form about a child, and what stands on it. */
interface AtHand {
  round: RoundRow;
  form: EvaluationForm;
  writing: Writing;
  member: Member;
  exempt: ExemptForms;
  row: SubmissionRow | undefined;
}

/** Why it cannot be handed in now; null when it can. */
function whyNotNow(ctx: Context, { round, form, writing, member, exempt, row }: AtHand): string | null {
  const { studentId, name } = member;
  const elsewhere = writing.isOnPaper ? begunWords(row) : whyNotHere(ctx, form, gradeOf(ctx, round));
  return (
    whyClosed(stageOf(daysOf(round), ctx.clock.today())) ??
    whyNoConsent(form.rater, writing.as, member) ??
    elsewhere ??
    whyExempt(exempt, round.id, { studentId, course: writing.course, name })
  );
}

const begunWords = (row: SubmissionRow | undefined): string | null => (hasBegun(row) ? BEGUN : null);

/** A form about one child, as who may fill it in sees it. */
export async function presentSheet(ctx: Context, about: About): Promise<EvaluationSheetType> {
  const round = await loadCountedRound(ctx, about.roundId);
  const place = { schoolId: round.school_id, classId: round.class_id };
  const member = isId(about.studentId) ? await findMember(ctx, place, about.studentId) : null;
  if (!member) throw notFound('这次评价');
  const { scheme, form } = await formOf(ctx, round);
  const writing = await writingOf(ctx, round, form, about);
  if (!writing) throw notYoursAbout(ctx, form.rater, place, member.studentId);
  const { course, peerId } = writing;
  const keys = { studentId: member.studentId, course, peerIds: [peerId] };
  const said = await findSaid(ctx, { schoolId: place.schoolId, roundId: round.id }, keys);
  const row = said.find((candidate) => candidate.peer_id === peerId);
  const exempt = await findExemptForms(ctx, [round]);
  const whyNot = whyNotNow(ctx, { round, form, writing, member, exempt, row });
  return {
    round: await presentRound(ctx, round, exempt),
    studentId: member.studentId,
    studentName: member.name,
    course: course || null,
    entry: isHidden(writing, form, row) ? sealedEntry(scheme, form, row) : presentEntry(scheme, form, row),
    viewerAs: writing.as,
    seenBy: writing.isOnPaper ? paperSeenBy(scheme, form.rater) : seenBy(scheme, form.rater),
    viewerCanSubmit: whyNot === null,
    whyNot,
  };
}

/** What was handed in each time, for whoever sees what stands. */
export async function presentRevisions(ctx: Context, submissionId: Id): Promise<CommentRevisionType[]> {
  const said = await loadVisibleSaid(ctx, submissionId);
  const { scheme, form } = await formOf(ctx, said);
  const revisions = await findRevisions(ctx, said.school_id, said.id);
  return revisions.map(({ id, number, answers, comment, at, author, entered_as }) => ({
    id,
    number,
    comment,
    answers: presentAnswers(scheme, form, JSON.parse(answers) as Answer[]),
    author: authorOf({ author, entered_as, rater: said.rater }),
    at: at as Instant,
  }));
}
