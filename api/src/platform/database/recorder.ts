import { AsyncLocalStorage } from 'node:async_hooks';

/** One request (or job): its id, the statements it issued, the transaction it has open, if any. */
export interface StatementScope {
  requestId: string;
  count: number;
  /** Where the open transaction began, for the message of the guard. */
  openTransaction: { id: symbol; at: string } | null;
}

const scopes = new AsyncLocalStorage<StatementScope>();

/** Runs work whose statements are counted together, under the id of the request. */
export function withStatementScope<T>(work: () => T, requestId = ''): T {
  return scopes.run({ requestId, count: 0, openTransaction: null }, work);
}

/** The scope of the running request, if there is one. */
export const currentScope = (): StatementScope | undefined => scopes.getStore();

/** A statement without its values: two that differ only in values have one shape, and no personal data is kept. */
export function shapeOf(sql: string): string {
  return sql
    .replace(/'(?:[^'\\]|\\.|'')*'/g, '?')
    .replace(/\b\d+(?:\.\d+)?\b/g, '?')
    .replace(/\((?:\s*\?\s*,)+\s*\?\s*\)/g, '(?)')
    .replace(/(\((?:\?|NULL|true|false|, )+\))(?:, \((?:\?|NULL|true|false|, )+\))+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Hears every statement at the driver; can keep the distinct ones with an example of where they came from. */
export class Recorder {
  private readonly distinct = new Map<string, number>();
  private keeping = false;

  keep(): void {
    this.keeping = true;
  }

  hear(sql: string): void {
    const scope = scopes.getStore();
    if (scope) scope.count += 1;
    if (!this.keeping) return;
    const shape = shapeOf(sql);
    this.distinct.set(shape, (this.distinct.get(shape) ?? 0) + 1);
  }

  statements(): { sql: string; times: number }[] {
    return [...this.distinct].map(([sql, times]) => ({ sql, times }));
  }

  forget(): void {
    this.distinct.clear();
  }
}
