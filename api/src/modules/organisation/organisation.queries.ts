import type { Selectable } from 'kysely';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { Tables } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import { seesSchool, seesUnit } from './organisation.policy.js';

export type UnitRow = Selectable<Tables['unit']>;

/** A unit by id, whoever asks; for rules, not for answers. */
export const findUnit = async (ctx: Context, id: Id): Promise<UnitRow | undefined> =>
  isId(id) ? ctx.db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst() : undefined;

/** A unit by its code, whoever asks; for the command line and the demo world. */
export const findUnitByCode = (ctx: Context, code: string): Promise<UnitRow | undefined> =>
  ctx.db.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst();

/** A unit that the actor may see; anything else is not found. */
export async function loadVisibleUnit(ctx: Context, id: Id): Promise<UnitRow> {
  const unit = await findUnit(ctx, id);
  if (!unit || !seesUnit(ctx.actor, unit)) throw notFound('这个单位');
  return unit;
}

/** A school whose inner life the actor may see. */
export async function loadVisibleSchool(ctx: Context, id: Id): Promise<UnitRow> {
  const unit = await findUnit(ctx, id);
  if (!unit || unit.kind !== 'SCHOOL' || !seesSchool(ctx.actor, unit)) throw notFound('这所学校');
  return unit;
}

/** The visible units directly under one, by code. */
export async function findChildren(ctx: Context, parentId: Id): Promise<UnitRow[]> {
  const rows = await ctx.db.selectFrom('unit').selectAll().where('parent_id', '=', parentId).orderBy('code').execute();
  return rows.filter((unit) => seesUnit(ctx.actor, unit));
}

/** The terms of a school, newest first, each with the number of its school days. */
export function findTerms(ctx: Context, schoolId: Id) {
  return ctx.db
    .selectFrom('term')
    .leftJoin('school_day', (join) =>
      join.onRef('school_day.term_id', '=', 'term.id').onRef('school_day.school_id', '=', 'term.school_id'),
    )
    .selectAll('term')
    .select((select) => select.fn.count<number>('school_day.id').as('school_day_count'))
    .where('term.school_id', '=', schoolId)
    .groupBy('term.id')
    .orderBy('term.starts_on', 'desc')
    .execute();
}

/** Whether a school teaches on a day. */
export async function isSchoolDay(ctx: Context, schoolId: Id, day: LegalDate): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('school_day')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('day', '=', day)
    .executeTakeFirst();
  return row !== undefined;
}

/** The courses a school teaches, by code. */
export const findCourses = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('course')
    .select(['id', 'code', 'name'])
    .where('school_id', '=', schoolId)
    .where('active', '=', 1)
    .orderBy('code')
    .execute();

/** The term that runs on a day, or the last one begun before it. */
export const termOn = (ctx: Context, schoolId: Id, day: LegalDate) =>
  ctx.db
    .selectFrom('term')
    .select(['id', 'starts_on', 'ends_on'])
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', day)
    .orderBy('starts_on', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The terms of a school that have begun on a day, oldest first. */
export const findBegunTerms = (ctx: Context, schoolId: Id, day: LegalDate) =>
  ctx.db
    .selectFrom('term')
    .select(['id', 'school_year', 'semester', 'starts_on', 'ends_on'])
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', day)
    .orderBy('starts_on')
    .execute();

export type TermRow = Awaited<ReturnType<typeof findBegunTerms>>[number];

/** One of the terms that have begun: the one asked for, else the newest; none before the first has begun. */
export function chosenTerm(terms: readonly TermRow[], termId?: Id | null): TermRow | undefined {
  if ((termId ?? null) === null) return terms.at(-1);
  const chosen = terms.find((term) => term.id === termId);
  if (!chosen) throw notFound('这个学期');
  return chosen;
}

/** The term that runs on a day, or ran last, with the days on which the school teaches in it: one statement. */
export async function findTermWithDays(ctx: Context, schoolId: Id, day: LegalDate) {
  const rows = await ctx.db
    .selectFrom('term as t')
    .leftJoin('school_day as d', (join) =>
      join.onRef('d.school_id', '=', 't.school_id').onRef('d.term_id', '=', 't.id'),
    )
    .select(['t.id', 't.starts_on', 't.ends_on', 'd.day'])
    .where('t.school_id', '=', schoolId)
    .where('t.id', '=', (newest) =>
      newest
        .selectFrom('term')
        .select('term.id')
        .where('term.school_id', '=', schoolId)
        .where('term.starts_on', '<=', day)
        .orderBy('term.starts_on', 'desc')
        .limit(1),
    )
    .orderBy('d.day')
    .execute();
  const [term] = rows;
  if (!term) return null;
  return { id: term.id, startsOn: term.starts_on, endsOn: term.ends_on, days: rows.flatMap((row) => row.day ?? []) };
}
