import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** Results of some pupils of one school in a term, with who entered them; in no order. */
export async function findResultsOf(
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) {
  if (studentIds.length === 0) return [];
  return ctx.db
    .selectFrom('subject_result as r')
    .leftJoin('person as p', 'p.id', 'r.entered_by_id')
    .select(['r.id', 'r.version', 'r.student_id', 'r.subject', 'r.mark', 'r.level', 'r.scheme_version_id'])
    .select(['r.entered_at', 'p.name as entered_by'])
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId)
    .where('r.student_id', 'in', studentIds)
    .execute();
}

export type ResultRow = Awaited<ReturnType<typeof findResultsOf>>[number];

/** Body measures of some pupils of one school, in one term or in all of them; in no order. */
export async function findBodyOf(
  ctx: Context,
  { schoolId, studentIds, termId }: { schoolId: Id; studentIds: readonly Id[]; termId: Id | null },
) {
  if (studentIds.length === 0) return [];
  return ctx.db
    .selectFrom('body_measure as b')
    .leftJoin('person as p', 'p.id', 'b.entered_by_id')
    .select(['b.id', 'b.version', 'b.student_id', 'b.term_id', 'b.item', 'b.value', 'b.entered_at', 'b.entered_as'])
    .select('p.name as entered_by')
    .where('b.school_id', '=', schoolId)
    .where('b.student_id', 'in', studentIds)
    .$if(termId !== null, (rows) => rows.where('b.term_id', '=', termId!))
    .execute();
}

export type BodyRow = Awaited<ReturnType<typeof findBodyOf>>[number];

/** Results of some pupils of one school in a term, as they are shown. */
export const resultsIn = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('subject_result')
    .select(['id', 'student_id', 'subject', 'level', 'mark'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('student_id', 'in', studentIds);

/** Body measures of some pupils of one school in all terms, as they are shown. */
export const bodyOf = (ctx: Context, { schoolId, studentIds }: { schoolId: Id; studentIds: readonly Id[] }) =>
  ctx.db
    .selectFrom('body_measure')
    .select(['id', 'student_id', 'term_id', 'item', 'value'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds);
