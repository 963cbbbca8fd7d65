import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { exemptOn } from '../exemptions/index.js';
import { ExemptKind } from '../exemptions/exemption.rules.js';
import type { Exempt } from './exempt.queries.js';

interface ResultsOf {
  schoolId: Id;
  termId: Id;
  studentIds: readonly Id[];
}

const resultRows = (ctx: Context, { schoolId, termId, studentIds }: ResultsOf) =>
  ctx.db
    .selectFrom('subject_result as r')
    .leftJoin('person as p', 'p.id', 'r.entered_by_id')
    .select(['r.id', 'r.version', 'r.student_id', 'r.subject', 'r.mark', 'r.level', 'r.scheme_version_id'])
    .select(['r.entered_at', 'p.name as entered_by'])
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId)
    .where('r.student_id', 'in', studentIds);

/** Results of some pupils of one school in a term, with who entered them; in no order. */
export const findResultsOf = async (ctx: Context, of: ResultsOf) =>
  of.studentIds.length === 0 ? [] : resultRows(ctx, of).execute();

export type ResultRow = Awaited<ReturnType<typeof findResultsOf>>[number];

/** The items of a kind by pupil. */
const exemptIn =
  (rows: readonly { student_id: Id; item: string }[]): Exempt =>
  (id) =>
    rows.filter((row) => row.student_id === id).map(({ item }) => item);

/** OP-7: the same with the subjects from which each pupil is exempt on a day, in one statement. */
export async function findGrid(
  ctx: Context,
  { on, ...of }: ResultsOf & { on: LegalDate },
): Promise<{ results: ResultRow[]; exempt: Exempt }> {
  if (of.studentIds.length === 0) return { results: [], exempt: () => [] };
  const free = ctx.db
    .selectFrom(exemptOn(ctx, { ...of, on }).as('x'))
    .select([sql<Id>`''`.as('id'), sql<number>`0`.as('version'), 'x.student_id', 'x.item as subject'])
    .select([sql<number | null>`null`.as('mark'), sql<string>`''`.as('level')])
    .select([sql<Id>`''`.as('scheme_version_id'), sql<ResultRow['entered_at']>`null`.as('entered_at')])
    .select([sql<string | null>`null`.as('entered_by'), sql<number>`1`.as('exempt')])
    .where('x.kind', '=', ExemptKind.SUBJECT);
  const rows = await resultRows(ctx, of)
    .select(sql<number>`0`.as('exempt'))
    .unionAll(free)
    .execute();
  const isFree = ({ exempt }: { exempt: number }): boolean => Number(exempt) > 0;
  const exempt = exemptIn(rows.filter(isFree).map(({ student_id, subject }) => ({ student_id, item: subject })));
  return { results: rows.filter((row) => !isFree(row)), exempt };
}

interface BodyOf {
  schoolId: Id;
  studentIds: readonly Id[];
  termId: Id | null;
}

const bodyRows = (ctx: Context, { schoolId, studentIds, termId }: BodyOf) =>
  ctx.db
    .selectFrom('body_measure as b')
    .leftJoin('person as p', 'p.id', 'b.entered_by_id')
    .select(['b.id', 'b.version', 'b.student_id', 'b.term_id', 'b.item', 'b.value', 'b.entered_at', 'b.entered_as'])
    .select('p.name as entered_by')
    .where('b.school_id', '=', schoolId)
    .where('b.student_id', 'in', studentIds)
    .$if(termId !== null, (rows) => rows.where('b.term_id', '=', termId!));

/** Body measures of some pupils of one school, in one term or in all of them; in no order. */
export const findBodyOf = async (ctx: Context, of: BodyOf) =>
  of.studentIds.length === 0 ? [] : bodyRows(ctx, of).execute();

export type BodyRow = Awaited<ReturnType<typeof findBodyOf>>[number];

/** OP-7: the same of all terms, with the items from which each pupil is exempt on a day, in one statement. */
export async function findBody(
  ctx: Context,
  { on, ...of }: Omit<BodyOf, 'termId'> & { on: LegalDate },
): Promise<{ rows: BodyRow[]; exempt: Exempt }> {
  if (of.studentIds.length === 0) return { rows: [], exempt: () => [] };
  const free = ctx.db
    .selectFrom(exemptOn(ctx, { ...of, on }).as('x'))
    .select([sql<Id>`''`.as('id'), sql<number>`0`.as('version'), 'x.student_id', sql<Id>`''`.as('term_id')])
    .select(['x.item', sql<number>`0`.as('value'), sql<BodyRow['entered_at']>`null`.as('entered_at')])
    .select([sql<BodyRow['entered_as']>`null`.as('entered_as'), sql<string | null>`null`.as('entered_by')])
    .select(sql<number>`1`.as('exempt'))
    .where('x.kind', '=', ExemptKind.MEASURE);
  const all = await bodyRows(ctx, { ...of, termId: null })
    .select(sql<number>`0`.as('exempt'))
    .unionAll(free)
    .execute();
  const isFree = ({ exempt }: { exempt: number }): boolean => Number(exempt) > 0;
  return { rows: all.filter((row) => !isFree(row)), exempt: exemptIn(all.filter(isFree)) };
}

/** Results of some pupils of one school in a term, as they are shown. */
export const resultsIn = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('subject_result')
    .select(['id', 'student_id', 'subject', 'level', 'mark'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('student_id', 'in', studentIds);

/** Body measures of some pupils of one school in all terms, as they are shown. */
export const bodyOf = (ctx: Context, { schoolId, studentIds }: { schoolId: Id; studentIds: readonly Id[] }) =>
  ctx.db
    .selectFrom('body_measure')
    .select(['id', 'student_id', 'term_id', 'item', 'value'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds);
