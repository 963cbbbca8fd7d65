import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import type { Instant } from '../../kernel/time.js';
import { loadVisibleUnit, termName } from '../organisation/index.js';
import { countSchoolsUnder, findSheetsUnder, findTermsUnder, type TermOfYear } from './county.queries.js';
import { seesSheetsUnder } from './sheet.policy.js';
import type { CountyRateType, CountySheetPageType, CountyTermType } from './sheet.types.js';

async function pathOf(ctx: Context, unitId: Id): Promise<string> {
  const unit = await loadVisibleUnit(ctx, unitId);
  if (!seesSheetsUnder(ctx.actor, unit.path)) throw forbidden('各校的考核表由所属教育局的综评专员查看。');
  return unit.path;
}

/** Which schools are asked for, and which of their sheets. */
export interface SheetsWanted {
  unitId: Id;
  term: TermOfYear;
  /** Only frozen sheets, or only schools without one. */
  frozen: boolean | null;
  search: string;
}

/** ZM-11: the frozen sheets of the schools under a unit, by school code: numbers only. */
export async function presentCountySheets(
  ctx: Context,
  { unitId, ...asked }: SheetsWanted,
  paged: { first: number | null; after: string | null },
): Promise<CountySheetPageType> {
  const page = pageRequest(paged.first, paged.after);
  const wanted = { ...asked, search: asked.search.trim(), path: await pathOf(ctx, unitId) };
  const { nodes, nextCursor } = pageOf(await findSheetsUnder(ctx, wanted, page), page.first);
  const sheets = nodes.map((row) => ({
    ...{ schoolId: row.id, schoolName: row.name, frozenAt: row.frozen_at as Instant | null },
    rates: row.rates === null ? [] : (JSON.parse(row.rates) as CountyRateType[]),
    ...{ total: row.total, verdict: row.verdict },
  }));
  return { nodes: sheets, nextCursor, totalCount: await countSchoolsUnder(ctx, wanted) };
}

/** ZM-11: the terms of the schools under a unit, newest first. */
export async function presentCountyTerms(ctx: Context, unitId: Id): Promise<CountyTermType[]> {
  const rows = await findTermsUnder(ctx, await pathOf(ctx, unitId));
  return rows.map(({ school_year: schoolYear, semester, schools, frozen, receipts }) => ({
    ...{ schoolYear, semester, name: termName({ schoolYear, semester }) },
    ...{ schoolCount: Number(schools), frozenCount: Number(frozen), receiptCount: Number(receipts) },
  }));
}
