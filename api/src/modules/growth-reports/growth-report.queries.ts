import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { ConsentKind, lastAnswer } from '../privacy/index.js';

/** A snapshot of one school, with whose it is and what the family answered about photos. */
export const findVersion = (ctx: Context, schoolId: Id, versionId: Id) =>
  ctx.db
    .selectFrom('growth_report_version as v')
    .innerJoin('growth_report as r', (join) =>
      join.onRef('r.school_id', '=', 'v.school_id').onRef('r.id', '=', 'v.report_id'),
    )
    .select(['v.id', 'v.content', 'v.hash', 'v.code', 'v.number', 'v.published_at', 'r.student_id', 'r.latest'])
    .select(lastAnswer(ConsentKind.PHOTOS, 'r.student_id').as('photos'))
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
