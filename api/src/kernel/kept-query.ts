import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** What a kept query is given: values, lists of them, and trees in which `is` says what a part is. */
export type Given = string | number | null | readonly Given[] | { readonly [name: string]: Given };

/** Stands where a value will: whatever a query would compute with it would be wrong for the next value. */
class Slot {
  constructor(readonly position: number) {}

  [Symbol.toPrimitive](): never {
    throw new Error('A kept query may only pass on what it is given: compute before.');
  }
}

const isList = (given: Given): given is readonly Given[] => Array.isArray(given);

/** How a query looks that is given this, without the values: what is nought, how long lists are, what parts of trees are. */
function shapeOf(given: Given, values: (string | number)[]): string {
  if (given === null) return '0';
  if (given === undefined) throw new Error('A kept query was given nothing at all: say null.');
  if (isList(given)) return `[${given.map((item) => shapeOf(item, values)).join('')}]`;
  if (typeof given !== 'object') {
    values.push(given);
    return '?';
  }
  let shape = '{';
  for (const name in given) shape += name === 'is' ? `${String(given.is)}:` : `${name}${shapeOf(given[name]!, values)}`;
  return `${shape}}`;
}

/** The same with slots for values, numbered as `shapeOf` lists them. */
function withSlots(given: Given, next: { position: number }): unknown {
  if (given === null) return null;
  if (isList(given)) return given.map((item) => withSlots(item, next));
  if (typeof given !== 'object') return new Slot(next.position++);
  return Object.fromEntries(
    Object.entries(given).map(([name, part]) => [name, name === 'is' ? part : withSlots(part, next)]),
  );
}

/** How many shapes of a query are kept; lists of every length would otherwise fill the memory. */
const MOST_SHAPES = 500;

interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/**
 * A hot query, built and compiled once for each shape of what it is given. `build` may branch by what is null, by the
 * length of lists and by `is`, and otherwise only pass the values on: it sees slots in their places.
 */
export function keptQuery<G extends { [Name in keyof G]: Given }, Row>(
  build: (db: Kysely<Tables>, given: G) => Compilable<Row>,
): (on: { db: Kysely<Tables> }, given: G) => Promise<Row[]> {
  const kept = new Map<string, CompiledQuery<Row>>();
  return async ({ db }, given) => {
    const values: (string | number)[] = [];
    const shape = shapeOf(given as Given, values);
    let query = kept.get(shape);
    if (!query) {
      if (kept.size === MOST_SHAPES) kept.clear();
      kept.set(shape, (query = build(db, withSlots(given as Given, { position: 0 }) as G).compile()));
    }
    const parameters = query.parameters.map((value) => (value instanceof Slot ? values[value.position] : value));
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}
