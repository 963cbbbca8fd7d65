import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { LONGEST_TEXT } from './answers.rules.js';
import { courseAtDesk } from './desk.present.js';
import { formOf, writtenIn } from './form-of.js';
import { hintsAbout, type OtherComment } from './hints.rules.js';
import type { CommentHintsType } from './hints.types.js';
import { findMembers } from './members.queries.js';
import { loadVisibleRound } from './round.queries.js';
import type { About } from './sheet.present.js';
import { findSaid, findWrittenBefore } from './submission.queries.js';

/** ZM-14: hints about a text being written, from the class's names and the viewer's own other comments; none of it is kept. */
export async function presentHints(ctx: Context, about: About, written: string): Promise<CommentHintsType> {
  const text = written.normalize('NFC');
  if ([...text].length > LONGEST_TEXT) throw invalidInput('text', `评语最多写 ${LONGEST_TEXT} 个字。`);
  const round = await loadVisibleRound(ctx, about.roundId);
  const { scheme, form } = await formOf(ctx, round);
  const course = await courseAtDesk(ctx, round, form, about.course);
  const place = { schoolId: round.school_id, classId: round.class_id, roundId: round.id };
  const named = await findMembers(ctx, place.schoolId, place.classId);
  const child = named.find(({ studentId }) => studentId === about.studentId);
  if (!child) throw notFound('这次评价');
  const classmates = named.filter((candidate) => candidate !== child);
  const authorId = personIn(ctx.actor, place.schoolId)!;
  const now = (await findSaid(ctx, place, { course })).filter((row) => row.author_id === authorId);
  const before = await findWrittenBefore(ctx, place, { studentId: child.studentId, authorId, rater: form.rater });
  const others = classmates.flatMap(({ studentId, name }): OtherComment[] => {
    const row = now.find((candidate) => candidate.student_id === studentId);
    return row ? [{ title: `${name}的评语`, name, text: writtenIn(row).comment }] : [];
  });
  const earlier = before.map((row) => ({ title: `以前写给${child.name}的评语`, name: child.name, text: row.comment }));
  return hintsAbout(scheme, { text, child, classmates, others: [...others, ...earlier] });
}
