import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound, ruleBroken } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import { versionFor, type Choosable, type Cohort } from './scheme-choice.rules.js';
import { seesSchemeOf } from './scheme.policy.js';
import { readStored, type StoredScheme } from './stored-scheme.js';

/** The scheme that binds somebody, with the version that a record made under it keeps. */
export interface SchemeInForce extends StoredScheme {
  versionId: Id;
  versionNumber: number;
}

interface VersionRow {
  id: Id;
  number: number;
  stages: string;
  grades: string | null;
  entry_year_from: number | null;
  entry_year_to: number | null;
  effective_from: LegalDate;
  expires: LegalDate | null;
}

const listOf = (text: string): string[] => (text === '' ? [] : text.split(','));

/** What the choice among versions looks at. */
export const choosable = (row: VersionRow): Choosable & { id: Id } => ({
  id: row.id,
  number: row.number,
  stages: listOf(row.stages) as Stage[],
  grades: row.grades === null ? null : listOf(row.grades).map(Number),
  entryYearFrom: row.entry_year_from,
  entryYearTo: row.entry_year_to,
  effectiveFrom: row.effective_from,
  expires: row.expires,
});

const CACHED_VERSIONS = 200;
const cache = new Map<string, SchemeInForce>();

/** A version by id, whoever asks: a record names the version under which it was made. */
export async function schemeVersion(ctx: Context, schoolId: Id, versionId: Id): Promise<SchemeInForce> {
  const key = `${schoolId}/${versionId}`;
  const known = cache.get(key);
  if (known) return known;
  const row = await ctx.db
    .selectFrom('scheme_version')
    .select(['id', 'number', 'document'])
    .where('school_id', '=', schoolId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (!row) throw notFound('这份评价方案');
  const read = { versionId: row.id, versionNumber: row.number, ...readStored(row.document) };
  if (cache.size >= CACHED_VERSIONS) cache.delete(cache.keys().next().value!);
  cache.set(key, read);
  return read;
}

interface BoundOn {
  schoolId: Id;
  cohort: Cohort;
  on: LegalDate;
}

/** The schemes that bind some cohorts of a school on a day, in their order; null for whom none does. */
export async function findSchemesForCohorts(
  ctx: Context,
  { schoolId, on }: Omit<BoundOn, 'cohort'>,
  cohorts: readonly Cohort[],
): Promise<(SchemeInForce | null)[]> {
  const rows = await ctx.db
    .selectFrom('scheme_version')
    .select(['id', 'number', 'stages', 'grades', 'entry_year_from', 'entry_year_to', 'effective_from', 'expires'])
    .where('school_id', '=', schoolId)
    .orderBy('id')
    .execute();
  const versions = (rows as VersionRow[]).map(choosable);
  const inForce: (SchemeInForce | null)[] = [];
  for (const cohort of cohorts) {
    const chosen = versionFor(versions, cohort, on);
    inForce.push(chosen ? await schemeVersion(ctx, schoolId, chosen.id) : null);
  }
  return inForce;
}

/** The scheme that binds a cohort of a school on a day; refuses kindly where the school has none. */
export async function schemeForCohort(ctx: Context, place: BoundOn): Promise<SchemeInForce> {
  const [found] = await findSchemesForCohorts(ctx, place, [place.cohort]);
  if (!found) throw ruleBroken('学校还没有为这个年级启用评价方案，请联系综评管理员。');
  return found;
}

/** The scheme that binds a class on a day, whoever asks. */
export async function schemeFor(
  ctx: Context,
  place: { schoolId: Id; classId: Id; on: LegalDate },
): Promise<SchemeInForce> {
  const row = await ctx.db
    .selectFrom('school_class')
    .select(['stage', 'entry_year'])
    .where('school_id', '=', place.schoolId)
    .where('id', '=', place.classId)
    .executeTakeFirst();
  if (!row) throw notFound('这个班级');
  const cohort = { stage: row.stage as Stage, entryYear: row.entry_year };
  return schemeForCohort(ctx, { schoolId: place.schoolId, cohort, on: place.on });
}

/** The scheme of a class that the actor works with or belongs to; any other class is not found. */
export async function loadVisibleScheme(ctx: Context, classId: Id): Promise<{ inForce: SchemeInForce; grade: number }> {
  if (!isId(classId)) throw notFound('这个班级');
  const row = await ctx.db
    .selectFrom('school_class')
    .select(['id', 'school_id', 'stage', 'entry_year'])
    .where('school_id', 'in', unitsOf(ctx.actor))
    .where('id', '=', classId)
    .executeTakeFirst();
  if (!row) throw notFound('这个班级');
  return visibleSchemeOf(ctx, row);
}

/** A class as far as its scheme depends on it. */
export interface BoundClass {
  id: Id;
  school_id: Id;
  stage: string;
  entry_year: number;
}

/** The scheme that binds a class today that was read already, whoever asks. */
export const schemeOfClass = (ctx: Context, row: BoundClass): Promise<SchemeInForce> =>
  schemeForCohort(ctx, {
    schoolId: row.school_id,
    cohort: { stage: row.stage as Stage, entryYear: row.entry_year },
    on: ctx.clock.today(),
  });

/** The scheme of a class that was read already, for whom it concerns; to others there is no such class. */
export async function visibleSchemeOf(
  ctx: Context,
  row: BoundClass,
): Promise<{ inForce: SchemeInForce; grade: number }> {
  if (!seesSchemeOf(ctx.actor, row)) throw notFound('这个班级');
  const grade = gradeOfCohort(row.stage as Stage, row.entry_year, schoolYearOf(ctx.clock.today()));
  return { inForce: await schemeOfClass(ctx, row), grade };
}
