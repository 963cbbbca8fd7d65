import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** Booklets of one school with the version that counts. */
function reportRows(ctx: Context, schoolId: Id) {
  return ctx.db
    .selectFrom('growth_report as r')
    .leftJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .select(['r.id', 'r.student_id', 'r.term_id', 'r.class_id', 'r.state', 'r.latest'])
    .select(['v.id as version_id', 'v.hash', 'v.code', 'v.completeness', 'v.qualified', 'v.published_at'])
    .where('r.school_id', '=', schoolId);
}

export type ReportRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number];

/** The booklets of some pupils of one school in a term. */
export async function findReports(
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
): Promise<Map<Id, ReportRow>> {
  if (studentIds.length === 0) return new Map();
  const rows = await reportRows(ctx, schoolId)
    .where('r.term_id', '=', termId)
    .where('r.student_id', 'in', studentIds)
    .execute();
  return new Map(rows.map((row) => [row.student_id, row]));
}

/** All booklets of a pupil. */
export const findReportsOf = (ctx: Context, schoolId: Id, studentId: Id): Promise<ReportRow[]> =>
  reportRows(ctx, schoolId).where('r.student_id', '=', studentId).execute();

/** The booklet of a pupil in a term, with the snapshot that counts. */
export const findReport = (ctx: Context, place: { schoolId: Id; studentId: Id; termId: Id }) =>
  reportRows(ctx, place.schoolId)
    .select('v.content')
    .where('r.student_id', '=', place.studentId)
    .where('r.term_id', '=', place.termId)
    .executeTakeFirst();

/** A snapshot of one school, with whose it is. */
export const findVersion = (ctx: Context, schoolId: Id, versionId: Id) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', (join) =>
      join.onRef('r.school_id', '=', 'v.school_id').onRef('r.id', '=', 'v.report_id'),
    )
    .select(['v.id', 'v.content', 'v.hash', 'v.code', 'v.number', 'v.published_at', 'r.student_id', 'r.latest'])
    .where('v.school_id', '=', schoolId)
    .where('v.id', '=', versionId)
    .executeTakeFirst();

/** The version that a code was printed for, whoever asks; a printed code names no school. */
export const findByCode = (ctx: Context, code: string) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', 'r.id', 'v.report_id')
    .select(['v.number', 'v.hash', 'v.published_at', 'r.latest'])
    .where('v.code', '=', code)
    .executeTakeFirst();
