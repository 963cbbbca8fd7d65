import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { ConsentKind, lastAnswer } from '../privacy/index.js';

/** Snapshots of one school, with whose they are and what the family answered about photos. */
const versionRows = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', (join) =>
      join.onRef('r.school_id', '=', 'v.school_id').onRef('r.id', '=', 'v.report_id'),
    )
    .select(['v.id', 'v.content', 'v.hash', 'v.code', 'v.number', 'v.published_at', 'r.student_id', 'r.latest'])
    .select(lastAnswer(ConsentKind.PHOTOS, 'r.student_id').as('photos'))
    .where('v.school_id', '=', schoolId);

export type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>['execute']>>[number];

/** A snapshot of one school by its id. */
export const findVersion = (ctx: Context, schoolId: Id, versionId: Id): Promise<VersionRow | undefined> =>
  versionRows(ctx, schoolId).where('v.id', '=', versionId).executeTakeFirst();

/** A booklet by whose it is. */
interface ReportOf {
  schoolId: Id;
  studentId: Id;
  termId: Id;
}

/** A snapshot of a booklet by its number. */
export const findNumbered = (ctx: Context, of: ReportOf, number: number): Promise<VersionRow | undefined> =>
  versionRows(ctx, of.schoolId)
    .where('r.student_id', '=', of.studentId)
    .where('r.term_id', '=', of.termId)
    .where('v.number', '=', number)
    .executeTakeFirst();

/** All versions of a booklet, newest first, without what stands in them. */
export const findVersions = (ctx: Context, { schoolId, studentId, termId }: ReportOf) =>
  ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('growth_report_version as v', (join) =>
      join.onRef('v.school_id', '=', 'r.school_id').onRef('v.report_id', '=', 'r.id'),
    )
    .select(['v.number', 'v.published_at', 'v.hash', 'v.code'])
    .where('r.school_id', '=', schoolId)
    .where('r.student_id', '=', studentId)
    .where('r.term_id', '=', termId)
    .orderBy('v.number', 'desc')
    .execute();

/** The fingerprints of some versions of one school, by id. */
export async function findHashes(ctx: Context, schoolId: Id, versionIds: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await ctx.db
    .selectFrom('growth_report_version')
    .select(['id', 'hash'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', versionIds)
    .execute();
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/** What was published in a school between two instants, as far as it counts, with its term. */
export const findPublishedBetween = (
  ctx: Context,
  schoolId: Id,
  { since, before }: { since: Instant; before: Instant },
) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', (join) =>
      join
        .onRef('r.school_id', '=', 'v.school_id')
        .onRef('r.id', '=', 'v.report_id')
        .onRef('r.latest', '=', 'v.number'),
    )
    .innerJoin('term as t', 't.id', 'r.term_id')
    .select(['v.number', 'v.published_at', 'r.student_id', 'r.term_id', 't.school_year', 't.semester'])
    .where('v.school_id', '=', schoolId)
    .where('v.published_at', '>=', since)
    .where('v.published_at', '<', before)
    .execute();

/** The version that a code was printed for, whoever asks; a printed code names no school. */
export const findByCode = (ctx: Context, code: string) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', 'r.id', 'v.report_id')
    .select(['v.number', 'v.hash', 'v.published_at', 'r.latest'])
    .where('v.code', '=', code)
    .executeTakeFirst();
