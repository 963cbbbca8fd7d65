import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../kernel/context.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import { hasWords, isNamed } from '../people/index.js';
import { ExportedTable, ExportPurpose, PURPOSE_NAMES, TABLE_NAMES } from './export.rules.js';

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

/** Whether a record has some words: in the name of who took it, of the table, of what it was of, or in the purpose. */
function isMeant(words: string): RawBuilder<boolean> {
  const tables = Object.values(ExportedTable).filter((table) => TABLE_NAMES[table].includes(words));
  const kinds = Object.values(ExportPurpose).filter((purpose) => PURPOSE_NAMES[purpose].includes(words));
  return sql<boolean>`(${isNamed(words)} or ${hasWords('x.title', words)} or ${hasWords('x.purpose_words', words)}
    or x.source in (${sql.join(['', ...tables])}) or x.purpose in (${sql.join(['', ...kinds])}))`;
}

/** One page of what was taken away from a unit, newest first: all, or what some words mean. */
export const findExports = (ctx: Context, schoolId: Id, { first, after }: PageRequest, words = '') =>
  ctx.db
    .selectFrom('table_export as x')
    .innerJoin('person as p', 'p.id', 'x.requested_by_id')
    .select(['x.id', 'x.source', 'x.title', 'x.filters', 'x.row_count', 'x.purpose', 'x.purpose_words'])
    .select(['x.requested_as', 'x.requested_at', 'x.fetched_at', 'p.name as requested_by'])
    .where('x.school_id', '=', schoolId)
    .$if(words !== '', (rows) => rows.where(isMeant(words)))
    .$if(after !== null, (rows) => rows.where('x.id', '<', after))
    .orderBy('x.id', 'desc')
    .limit(first + 1)
    .execute();
