import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { Rater } from '../schemes/codes.rules.js';
import type { EvaluationForm } from '../schemes/index.js';
import { raterAs } from './evaluations.policy.js';
import { findExemptForms, isExemptForm } from './exempt-forms.js';
import { formOf, presentEntry } from './form-of.js';
import { findMembers, type Member } from './members.queries.js';
import { RUNNING, stageOf } from './round.lifecycle.js';
import { daysOf, presentRound } from './round.present.js';
import { loadCountedRound, type RoundRow } from './round.queries.js';
import { pronounOf, givenOf } from './names.rules.js';
import { FOR_CLASSES } from './raters.rules.js';
import { notYours } from './sheet.present.js';
import type { CommentDeskType } from './sheet.types.js';
import { taughtIn } from './standing.js';
import { SubmissionState } from './submission.lifecycle.js';
import { findSaid } from './submission.queries.js';

/** The course as which the actor judges a whole class, empty but for teachers; who does not judge it is refused. */
export async function courseAtDesk(
  ctx: Context,
  round: RoundRow,
  form: EvaluationForm,
  wanted: string | null,
): Promise<string> {
  const place = { schoolId: round.school_id, classId: round.class_id };
  const isTaught = form.rater === Rater.TEACHER;
  const courses = isTaught ? await taughtIn(ctx, place) : [];
  const course = isTaught ? round.course || (wanted ?? courses[0] ?? '') : '';
  const standing = { ...place, studentId: '', courses, course, peerIds: [], isPaused: false };
  if (!FOR_CLASSES.includes(form.rater) || !raterAs(ctx.actor, form, standing)) throw notYours(form.rater);
  return course;
}

/** ZM-8: the class by seat with what the viewer, or who teaches the same course, wrote about each child. */
export async function presentDesk(
  ctx: Context,
  wanted: { roundId: Id; course: string | null },
): Promise<CommentDeskType> {
  const round = await loadCountedRound(ctx, wanted.roundId);
  const { scheme, form } = await formOf(ctx, round);
  const course = await courseAtDesk(ctx, round, form, wanted.course);
  const members = await findMembers(ctx, round.school_id, round.class_id);
  const said = await findSaid(ctx, { schoolId: round.school_id, roundId: round.id }, { course });
  const of = new Map(said.map((row) => [row.student_id, row]));
  const exempt = await findExemptForms(ctx, [round]);
  const isFree = ({ studentId }: Member): boolean => isExemptForm(exempt, round.id, { studentId, course });
  const asked = members.filter((member) => !isFree(member));
  const isDone = (member: Member): boolean => of.get(member.studentId)?.state === SubmissionState.SUBMITTED;
  return {
    round: await presentRound(ctx, round, exempt),
    course: course || null,
    done: asked.filter(isDone).length,
    total: asked.length,
    rows: members.map((member) => ({
      studentId: member.studentId,
      studentName: member.name,
      seatNumber: member.seatNumber,
      given: givenOf(member.name),
      pronoun: pronounOf(member.sex),
      isExempt: isFree(member),
      entry: presentEntry(scheme, form, of.get(member.studentId)),
    })),
    viewerCanSubmit: RUNNING.includes(stageOf(daysOf(round), ctx.clock.today())),
  };
}
