import type { Context } from '../../kernel/context.js';
import type { UnitRow } from '../organisation/index.js';
import type { CompiledScheme } from './document/compile-scheme.js';
import { whyNotMeant, type SchoolPlace } from './meant.rules.js';
import { findPreset, presetCodes } from './presets.js';

/** A school with the codes of all units above it. */
export async function placeOfSchool(ctx: Context, school: UnitRow): Promise<SchoolPlace> {
  const above = school.path.split('/').filter(Boolean);
  const rows = await ctx.db.selectFrom('unit').select('code').where('id', 'in', above).execute();
  return { code: school.code, stages: school.stages.split(','), units: rows.map(({ code }) => code) };
}

/** The presets that a school could put in force today. */
export async function findOffered(ctx: Context, school: UnitRow): Promise<CompiledScheme[]> {
  const place = await placeOfSchool(ctx, school);
  const today = ctx.clock.today();
  return presetCodes()
    .map((code) => findPreset(code)!)
    .filter(({ scheme }) => whyNotMeant(scheme, place) === null && !(scheme.expires && scheme.expires < today));
}
