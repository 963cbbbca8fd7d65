import type { Selectable } from 'kysely';
import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import type { Tables } from '../../kernel/tables.js';
import { keepsRolls } from './people.policy.js';

/** An import without what its sheets hold, which is long and seldom asked for. */
export type RosterImportRow = Omit<Selectable<Tables['roster_import']>, 'sheets_sealed' | 'corrections' | 'files'>;

const COLUMNS = [
  ...(['id', 'version', 'school_id', 'state', 'created_at', 'created_by'] as const),
  ...(['preview_sealed', 'plan_hash', 'failure'] as const),
];

/** An import of a school whose rolls the actor keeps; any other is not found. */
export async function loadVisibleImport(ctx: Context, id: Id): Promise<RosterImportRow> {
  if (!isId(id)) throw notFound('这次导入');
  const row = await ctx.db
    .selectFrom('roster_import')
    .select(COLUMNS)
    .where('school_id', 'in', unitsOf(ctx.actor))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !keepsRolls(ctx.actor, row.school_id)) throw notFound('这次导入');
  return row;
}

/** What the sheets of an import hold, sealed. */
export const findSheetsSealed = async (ctx: Context, schoolId: Id, id: Id): Promise<string | null> =>
  (
    await ctx.db
      .selectFrom('roster_import')
      .select('sheets_sealed')
      .where('school_id', '=', schoolId)
      .where('id', '=', id)
      .executeTakeFirst()
  )?.sheets_sealed ?? null;

/** Imports of a school, newest first. */
export function findImports(ctx: Context, schoolId: Id, page: PageRequest): Promise<RosterImportRow[]> {
  return ctx.db
    .selectFrom('roster_import')
    .select(COLUMNS)
    .where('school_id', '=', schoolId)
    .$if(page.after !== null, (rows) => rows.where('id', '<', page.after!))
    .orderBy('id', 'desc')
    .limit(page.first + 1)
    .execute();
}
