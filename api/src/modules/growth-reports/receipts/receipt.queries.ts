import { sql } from 'kysely';
import type { Office } from '../../../kernel/actor.js';
import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { PageRequest } from '../../../kernel/page.js';
import { UnitKind } from '../../organisation/index.js';
import { COLLECTED, ReceiptWork, STATES_OF } from './receipt.lifecycle.js';

/** A term by its place in the calendar, as schools have it alike. */
export interface CalendarTerm {
  schoolYear: number;
  semester: number;
}

/** The receipt of a school and term, if it was issued. */
export const findReceipt = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('delivery_receipt')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .executeTakeFirst();

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;

/** The papers of a receipt that were replaced, newest first. */
export const findEditions = (ctx: Context, schoolId: Id, receiptId: Id) =>
  ctx.db
    .selectFrom('receipt_edition')
    .select(['number', 'content', 'reason', 'replaced_by', 'replaced_at'])
    .where('school_id', '=', schoolId)
    .where('receipt_id', '=', receiptId)
    .orderBy('number', 'desc')
    .execute();

/** Which schools under a unit are asked for. */
export interface ReceiptsWanted {
  path: string;
  term: CalendarTerm;
  /** Only papers that wait for this; all when null. */
  work: ReceiptWork | null;
  search: string;
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

const schoolsUnder = (ctx: Context, { path, term, work, search }: ReceiptsWanted) =>
  ctx.db
    .selectFrom('unit as u')
    .leftJoin('term as t', (join) =>
      join
        .onRef('t.school_id', '=', 'u.id')
        .on('t.school_year', '=', term.schoolYear)
        .on('t.semester', '=', term.semester),
    )
    .leftJoin('delivery_receipt as r', (join) =>
      join.onRef('r.school_id', '=', 't.school_id').onRef('r.term_id', '=', 't.id'),
    )
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .$if(work !== null, (rows) =>
      rows.where(({ eb, or }) =>
        or([
          eb('r.state', 'in', [...STATES_OF[work!]]),
          ...(work === ReceiptWork.AT_SCHOOL ? [eb('r.id', 'is', null)] : []),
        ]),
      ),
    )
    .$if(search !== '', (rows) =>
      rows.where(sql<boolean>`lower(u.name) like ${`%${escaped(search.toLowerCase())}%`} escape '!'`),
    );

/** One page of the schools under a unit, by code, each with its receipt of a term if there is one. */
export const findReceiptsUnder = (ctx: Context, wanted: ReceiptsWanted, { first, after }: PageRequest) =>
  schoolsUnder(ctx, wanted)
    .select(['u.id', 'u.name as school_name', 'u.path', 'u.parent_id', 't.id as term_id'])
    .select(['r.version', 'r.state', 'r.count', 'r.signer', 'r.scans', 'r.edition', 'r.because'])
    .$if(after !== null, (rows) =>
      rows.where('u.code', '>', (last) => last.selectFrom('unit as o').select('o.code').where('o.id', '=', after)),
    )
    .orderBy('u.code')
    .limit(first + 1)
    .execute();

/** How many papers under a unit stand where, and how many booklets stand on them; a state is null before any is issued. */
export const countReceiptsUnder = (ctx: Context, wanted: ReceiptsWanted) =>
  schoolsUnder(ctx, wanted)
    .select(['r.state'])
    .select(({ fn }) => [fn.countAll<number>().as('schools'), fn.sum<number | null>('r.count').as('booklets')])
    .groupBy('r.state')
    .execute();

/** The papers under a unit that were collected, by school code, with what stands on them. */
export const findCollectedUnder = (ctx: Context, path: string, term: CalendarTerm) =>
  ctx.db
    .selectFrom('unit as u')
    .leftJoin('unit as over', 'over.id', 'u.parent_id')
    .innerJoin('term as t', 't.school_id', 'u.id')
    .innerJoin('delivery_receipt as r', (join) =>
      join.onRef('r.school_id', '=', 't.school_id').onRef('r.term_id', '=', 't.id'),
    )
    .select(['u.name as school_name', 'over.name as county_name'])
    .select(['r.id', 'r.count', 'r.form', 'r.signer', 'r.signer_phone_sealed', 'r.remark', 'r.steps', 'r.edition'])
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .where('t.school_year', '=', term.schoolYear)
    .where('t.semester', '=', term.semester)
    .where('r.state', 'in', [...COLLECTED])
    .orderBy('u.code')
    .execute();

/** Of each class how many booklets of a term are published: more than those cannot have come from the printer's. */
export async function countPublished(ctx: Context, schoolId: Id, termId: Id): Promise<Map<Id, number>> {
  const rows = await ctx.db
    .selectFrom('growth_report')
    .select('class_id')
    .select(({ fn }) => fn.countAll<number>().as('published'))
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('latest', '>', 0)
    .groupBy('class_id')
    .execute();
  return new Map(rows.map((row) => [row.class_id, Number(row.published)]));
}

/** What somebody who holds an office is called in its unit. */
export async function findNameOf(ctx: Context, { personId, unitId }: Pick<Office, 'personId' | 'unitId'>) {
  const row = await ctx.db
    .selectFrom('person')
    .select('name')
    .where('school_id', '=', unitId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return row.name;
}
