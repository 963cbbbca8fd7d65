import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { invalidInput } from './errors.js';
import { isId, type Id } from './ids.js';
import { pageRequest, type Page } from './page.js';

/** What the values of a key are: checked before a cursor that came from outside goes into a query. */
export type KeyKind = 'id' | 'number' | 'ascii';

/** One key of an order: an expression that is never null. */
export interface OrderKey {
  by: RawBuilder<unknown>;
  kind: KeyKind;
  desc?: boolean;
}

/** The orders in which a list can be read, by name; the last key of each is the id, so no two rows stand alike. */
export interface Orders<Sort extends string> {
  /** The order of who chooses none. */
  usual: Sort;
  by: Record<Sort, readonly OrderKey[]>;
}

/** Which page is wanted of a list that has several orders. */
export interface SortedRequest<Sort extends string> {
  sort: Sort;
  first: number | null;
  after: string | null;
}

type Place = (string | number)[];

const LONGEST_CURSOR = 200;
const ASCII = /^[\x20-\x7e]*$/;

const lost = () => invalidInput('after', '翻页位置不对，请从第一页重新打开。');
const otherOrder = () => invalidInput('after', '这是按别的顺序翻到的位置。换了顺序，请从第一页看起。');

const FITS: Record<KeyKind, (value: unknown) => boolean> = {
  id: (value) => typeof value === 'string' && isId(value),
  number: (value) => Number.isFinite(value),
  ascii: (value) => typeof value === 'string' && ASCII.test(value),
};

/** A place in an order as text; null for the order that is written as the bare id, as in every list without a choice. */
const written = (sort: string | null, place: Place): string =>
  sort === null ? String(place[0]) : Buffer.from(JSON.stringify([sort, ...place])).toString('base64url');

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** The place that a cursor names; one of another order is refused, as is anything that no page ever gave. */
function readPlace(sort: string | null, kinds: readonly KeyKind[], cursor: string): Place {
  if (isId(cursor)) {
    if (sort === null) return [cursor];
    throw otherOrder();
  }
  const [named, ...place] = cursor.length > LONGEST_CURSOR ? [] : [parsed(cursor)].flat();
  if (typeof named !== 'string') throw lost();
  if (named !== sort) throw otherOrder();
  if (place.length !== kinds.length || !place.every((value, at) => FITS[kinds[at]!](value))) throw lost();
  return place as Place;
}

/** Whether a row stands behind a place: later by the first key, or alike in it and behind by the others. */
function behind([key, ...keys]: readonly OrderKey[], [value, ...place]: Place): RawBuilder<boolean> {
  const further = sql<boolean>`${key!.by} ${sql.raw(key!.desc ? '<' : '>')} ${value}`;
  if (keys.length === 0) return further;
  const from = sql<boolean>`${key!.by} ${sql.raw(key!.desc ? '<=' : '>=')} ${value}`;
  return sql<boolean>`(${from} and (${further} or ${behind(keys, place)}))`;
}

const nameOf = (at: number) => `sort_key_${at}`;

/** Cuts one page out of a list in the order that was chosen; the next cursor carries the order and the last row's place in it. */
export async function sortedPage<DB, TB extends keyof DB, Row, Sort extends string>(
  rows: SelectQueryBuilder<DB, TB, Row>,
  orders: Orders<Sort>,
  { sort, ...asked }: SortedRequest<Sort>,
  fallback = 50,
): Promise<Page<Row>> {
  const { first } = pageRequest(asked.first, null, fallback);
  const keys = orders.by[sort];
  const kinds = keys.map(({ kind }) => kind);
  const told = sort === orders.usual && keys.length === 1 ? null : sort;
  let query = rows.select(keys.map(({ by }, at) => by.as(nameOf(at)))) as SelectQueryBuilder<DB, TB, Row>;
  if (asked.after !== null) query = query.where(behind(keys, readPlace(told, kinds, asked.after)));
  for (const { by, desc } of keys) query = query.orderBy(by, desc ? 'desc' : 'asc');
  const found = (await query.limit(first + 1).execute()) as Row[];
  const nodes = found.slice(0, first);
  const last = found.length > first ? (nodes.at(-1) as Record<string, string | number>) : null;
  const place = last && kinds.map((kind, at) => (kind === 'number' ? Number(last[nameOf(at)]) : last[nameOf(at)]!));
  return { nodes, nextCursor: place && written(told, place) };
}

/** Cuts one page out of rows that were worked out and put in order in memory; the usual order has bare ids as cursors. */
export function cutPage<Row extends { id: Id }, Sort extends string>(
  rows: readonly Row[],
  { sort, ...asked }: SortedRequest<Sort>,
  usual: Sort,
): Page<Row> {
  const { first } = pageRequest(asked.first, null);
  const told = sort === usual ? null : sort;
  const [id] = asked.after === null ? [null] : readPlace(told, ['id'], asked.after);
  const start = id === null ? 0 : rows.findIndex((row) => row.id === id) + 1;
  if (id !== null && start === 0) throw lost();
  const nodes = rows.slice(start, start + first);
  const hasMore = start + first < rows.length;
  return { nodes, nextCursor: hasMore ? written(told, [nodes.at(-1)!.id]) : null };
}
