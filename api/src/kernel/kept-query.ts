import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** The part of a hot query that never differs: put together once for each connection, since queries never change. */
export function keptQuery<Q>(build: (db: Kysely<Tables>) => Q): (ctx: { db: Kysely<Tables> }) => Q {
  const kept = new WeakMap<Kysely<Tables>, { query: Q }>();
  return ({ db }) => {
    let known = kept.get(db);
    if (!known) kept.set(db, (known = { query: build(db) }));
    return known.query;
  };
}
