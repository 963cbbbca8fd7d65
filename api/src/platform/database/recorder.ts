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
    if (this.keeping) this.distinct.set(sql, (this.distinct.get(sql) ?? 0) + 1);
  }

  statements(): { sql: string; times: number }[] {
    return [...this.distinct].map(([sql, times]) => ({ sql, times }));
  }

  forget(): void {
    this.distinct.clear();
  }
}
