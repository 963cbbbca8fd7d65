import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { loadVisibleUnit } from '../organisation/index.js';
import { findSheetsUnder } from './county.queries.js';
import { seesSheetsUnder } from './sheet.policy.js';
import type { CountyRateType, CountySheetType } from './sheet.types.js';

/** ZM-11: the frozen sheets of all schools under a unit, by school code: numbers only. */
export async function presentCountySheets(
  ctx: Context,
  unitId: Id,
  term: { schoolYear: number; semester: number },
): Promise<CountySheetType[]> {
  const unit = await loadVisibleUnit(ctx, unitId);
  if (!seesSheetsUnder(ctx.actor, unit.path)) throw forbidden('各校的考核表由所属教育局的综评专员查看。');
  const rows = await findSheetsUnder(ctx, unit.path, term);
  return rows.map((row) => ({
    ...{ schoolId: row.id, schoolName: row.name, frozenAt: row.frozen_at as Instant | null },
    rates: row.rates === null ? [] : (JSON.parse(row.rates) as CountyRateType[]),
    ...{ total: row.total, verdict: row.verdict },
  }));
}
