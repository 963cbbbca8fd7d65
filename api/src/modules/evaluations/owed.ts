import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { Phase, Rater } from '../schemes/codes.rules.js';
import { formsIn } from '../schemes/evaluation.rules.js';
import { schemeFor, type EvaluationForm, type Scheme } from '../schemes/index.js';
import { expectedIn, keyOf } from './expected.rules.js';
import { gradeOf } from './form-of.js';
import { findMembers, findTeachings, type Member } from './members.queries.js';
import { loadClassOf } from './class-of.js';
import { findSubmitted, type SubmissionRow } from './submission.queries.js';

/** What is missing about a child at the end of a term, and who owes it. */
export interface Owed {
  studentId: Id;
  form: string;
  rater: Rater;
  course: string;
  /** 语文 王丽老师, 家长, 本人, 同学 */
  who: string;
}

const WORDS: Partial<Record<Rater, string>> = { [Rater.SELF]: '本人', [Rater.GUARDIAN]: '家长' };

/** Classmates owe until enough have judged; of who cannot be judged by enough they owe nothing. */
function owedByPeers(
  scheme: Scheme,
  form: EvaluationForm,
  members: readonly Member[],
  said: readonly SubmissionRow[],
): Owed[] {
  const least = scheme.evaluations.peers?.minimumGroup ?? 0;
  const agreeing = members.filter((member) => member.agrees);
  if (agreeing.length - 1 < least) return [];
  const given = (studentId: Id): number =>
    said.filter((row) => row.form === form.id && row.student_id === studentId).length;
  return agreeing
    .filter(({ studentId }) => given(studentId) < least)
    .map(({ studentId }) => ({ studentId, form: form.id, rater: form.rater, course: '', who: '同学' }));
}

/**
 * ZM-10: what is missing of a class's term-end forms, whether their rounds were started or not; whoever asks.
 * @public Read by the booklet.
 */
export async function findOwed(ctx: Context, place: { schoolId: Id; classId: Id; termId: Id }): Promise<Owed[]> {
  const schoolClass = await loadClassOf(ctx, place);
  const { scheme } = await schemeFor(ctx, { ...place, on: ctx.clock.today() });
  const members = await findMembers(ctx, place.schoolId, place.classId);
  const studentIds = members.map((member) => member.studentId);
  if (studentIds.length === 0) return [];
  const teachings = await findTeachings(ctx, place);
  const said = await findSubmitted(ctx, { ...place, studentIds }, false);
  const peers = await findSubmitted(ctx, { ...place, studentIds }, true);
  return formsIn(scheme, Phase.TERM_END, gradeOf(ctx, schoolClass)).flatMap((form) => {
    if (form.rater === Rater.PEER) return owedByPeers(scheme, form, members, peers);
    const done = new Set(
      said
        .filter((row) => row.form === form.id)
        .map((row) => keyOf({ studentId: row.student_id, peerId: '', course: row.course })),
    );
    return expectedIn({ rater: form.rater, course: '' }, { members, teachings, pairs: [] })
      .filter((sheet) => !done.has(keyOf(sheet)))
      .map(({ studentId, course, who }) => ({
        ...{ studentId, form: form.id, rater: form.rater, course },
        who: WORDS[form.rater] ?? who,
      }));
  });
}
