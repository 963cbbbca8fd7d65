import type { Context } from '../../kernel/context.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';

/** An export of a unit by its id. */
export const findExport = async (ctx: Context, schoolId: Id, id: Id) =>
  isId(schoolId) && isId(id)
    ? ctx.db
        .selectFrom('table_export as x')
        .innerJoin('person as p', 'p.id', 'x.requested_by_id')
        .selectAll('x')
        .select('p.name as requested_by')
        .where('x.school_id', '=', schoolId)
        .where('x.id', '=', id)
        .executeTakeFirst()
    : undefined;

export type TableExportRow = NonNullable<Awaited<ReturnType<typeof findExport>>>;

/** One page of what was taken away from a unit, newest first. */
export const findExports = (ctx: Context, schoolId: Id, { first, after }: PageRequest) =>
  ctx.db
    .selectFrom('table_export as x')
    .innerJoin('person as p', 'p.id', 'x.requested_by_id')
    .select(['x.id', 'x.source', 'x.title', 'x.filters', 'x.row_count', 'x.purpose', 'x.purpose_words'])
    .select(['x.requested_as', 'x.requested_at', 'x.fetched_at', 'p.name as requested_by'])
    .where('x.school_id', '=', schoolId)
    .$if(after !== null, (rows) => rows.where('x.id', '<', after))
    .orderBy('x.id', 'desc')
    .limit(first + 1)
    .execute();
