type Snake<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : S;

type Raw<T> = [T] extends [boolean] ? 0 | 1 : T;

/** The columns of an entity as a query sees them: snake case, booleans as 0 and 1. */
export type Columns<E> = {
  [K in keyof E & string as E[K] extends (...args: never[]) => unknown ? never : Snake<K>]: Raw<E[K]>;
};

/** Every table by name. Each module adds its own beside its entities. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Tables {}
