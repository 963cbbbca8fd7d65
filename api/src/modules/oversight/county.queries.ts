import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { UnitKind } from '../organisation/index.js';

/** A term by its place in the years; each school has its own days of it. */
export interface TermOfYear {
  schoolYear: number;
  semester: number;
}

/** Which schools under a unit are asked for. */
export interface SchoolsWanted {
  path: string;
  term: TermOfYear;
  /** Only those whose sheet is frozen, or is not. */
  frozen: boolean | null;
  search: string;
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

const schoolsUnder = (ctx: Context, { path, term, frozen, search }: SchoolsWanted) =>
  ctx.db
    .selectFrom('unit as u')
    .leftJoin('term as t', (join) =>
      join
        .onRef('t.school_id', '=', 'u.id')
        .on('t.school_year', '=', term.schoolYear)
        .on('t.semester', '=', term.semester),
    )
    .leftJoin('assessment_sheet as a', (join) =>
      join.onRef('a.school_id', '=', 't.school_id').onRef('a.term_id', '=', 't.id'),
    )
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .$if(frozen !== null, (rows) => rows.where('a.id', frozen ? 'is not' : 'is', null))
    .$if(search !== '', (rows) =>
      rows.where(sql<boolean>`lower(u.name) like ${`%${escaped(search.toLowerCase())}%`} escape '!'`),
    );

/** One page of the schools under a unit, by code, each with its frozen sheet of a term if there is one. */
export const findSheetsUnder = (ctx: Context, wanted: SchoolsWanted, { first, after }: PageRequest) =>
  schoolsUnder(ctx, wanted)
    .select(['u.id', 'u.name', 'a.rates', 'a.total', 'a.verdict', 'a.frozen_at'])
    .$if(after !== null, (rows) =>
      rows.where('u.code', '>', (last) => last.selectFrom('unit as o').select('o.code').where('o.id', '=', after)),
    )
    .orderBy('u.code')
    .limit(first + 1)
    .execute();

/** How many schools under a unit match. */
export async function countSchoolsUnder(ctx: Context, wanted: SchoolsWanted): Promise<number> {
  const { n } = await schoolsUnder(ctx, wanted)
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The terms that have begun in schools under a unit, newest first: of how many schools, with how many sheets and receipts. */
export const findTermsUnder = (ctx: Context, path: string) =>
  ctx.db
    .selectFrom('unit as u')
    .innerJoin('term as t', 't.school_id', 'u.id')
    .leftJoin('assessment_sheet as a', (join) =>
      join.onRef('a.school_id', '=', 't.school_id').onRef('a.term_id', '=', 't.id'),
    )
    .leftJoin('delivery_receipt as r', (join) =>
      join.onRef('r.school_id', '=', 't.school_id').onRef('r.term_id', '=', 't.id'),
    )
    .select(['t.school_year', 't.semester'])
    .select((select) => [
      select.fn.count<number>('a.id').as('frozen'),
      select.fn.count<number>('r.id').as('receipts'),
      select
        .selectFrom('unit as o')
        .select((every) => every.fn.countAll<number>().as('n'))
        .where('o.path', 'like', `${path}%`)
        .where('o.kind', '=', UnitKind.SCHOOL)
        .as('schools'),
    ])
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .where('t.starts_on', '<=', ctx.clock.today())
    .groupBy(['t.school_year', 't.semester'])
    .orderBy('t.school_year', 'desc')
    .orderBy('t.semester', 'desc')
    .execute();
