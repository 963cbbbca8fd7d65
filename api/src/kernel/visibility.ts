import type { Expression, ExpressionBuilder, ReferenceExpression, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Id } from './ids.js';

/** Which rows somebody may see: a closed tree that reads as a SQL condition and as a check on one row alike. */
export type Predicate =
  | { is: 'all'; of: readonly Predicate[] }
  | { is: 'any'; of: readonly Predicate[] }
  | { is: 'none'; of: readonly Predicate[] }
  | { is: 'inSchool'; ids: readonly Id[] }
  | { is: 'inClass'; ids: readonly Id[] }
  | { is: 'aboutStudents'; ids: readonly Id[] }
  | { is: 'madeBy'; ids: readonly Id[] }
  | { is: 'madeAs'; roles: readonly string[] }
  | { is: 'stateIn'; states: readonly string[] };

/** Every one of them holds; an empty list holds for every row. */
export const all = (...of: Predicate[]): Predicate => ({ is: 'all', of });
/** At least one of them holds; an empty list holds for no row. */
export const any = (...of: Predicate[]): Predicate => ({ is: 'any', of });
/** Not one of them holds; an empty list holds for every row. */
export const none = (...of: Predicate[]): Predicate => ({ is: 'none', of });
export const inSchool = (ids: readonly Id[]): Predicate => ({ is: 'inSchool', ids });
export const inClass = (ids: readonly Id[]): Predicate => ({ is: 'inClass', ids });
export const aboutStudents = (ids: readonly Id[]): Predicate => ({ is: 'aboutStudents', ids });
export const madeBy = (ids: readonly Id[]): Predicate => ({ is: 'madeBy', ids });
export const madeAs = (roles: readonly string[]): Predicate => ({ is: 'madeAs', roles });
export const stateIn = (states: readonly string[]): Predicate => ({ is: 'stateIn', states });

type Leaf = Exclude<Predicate, { of: readonly Predicate[] }>;
type LeafKind = Leaf['is'];

/** What a row says about itself; a question it has no answer to does not hold. */
export type Facts = Partial<Record<LeafKind, string | null>>;

/** The column that answers each question. */
export type Places = Partial<Record<LeafKind, string>>;

function valuesOf(leaf: Leaf): readonly string[] {
  if (leaf.is === 'stateIn') return leaf.states;
  return leaf.is === 'madeAs' ? leaf.roles : leaf.ids;
}

/** Whether a predicate holds for one row. */
export function holds(predicate: Predicate, facts: Facts): boolean {
  if (predicate.is === 'all') return predicate.of.every((part) => holds(part, facts));
  if (predicate.is === 'any') return predicate.of.some((part) => holds(part, facts));
  if (predicate.is === 'none') return !predicate.of.some((part) => holds(part, facts));
  const fact = facts[predicate.is];
  return fact != null && valuesOf(predicate).includes(fact);
}

const NEVER = sql<SqlBool>`1 = 0`;
const ALWAYS = sql<SqlBool>`1 = 1`;

/** The same predicate as a condition of a query, whose columns are named by `places`. */
export function conditionOf<DB, TB extends keyof DB>(
  build: ExpressionBuilder<DB, TB>,
  predicate: Predicate,
  places: Places,
): Expression<SqlBool> {
  if (predicate.is === 'none') {
    // A row that does not say is no such row, where NOT would leave it undecided.
    return sql<SqlBool>`(${conditionOf(build, any(...predicate.of), places)}) is not true`;
  }
  if (predicate.is === 'all' || predicate.is === 'any') {
    const parts = predicate.of.map((part) => conditionOf(build, part, places));
    if (parts.length === 0) return predicate.is === 'all' ? ALWAYS : NEVER;
    return predicate.is === 'all' ? build.and(parts) : build.or(parts);
  }
  const place = places[predicate.is];
  const values = valuesOf(predicate);
  if (!place || values.length === 0) return NEVER;
  return build(place as ReferenceExpression<DB, TB>, 'in', values as never);
}
