import {
  CompiledQuery,
  type AbortableOperationOptions,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryResult,
} from 'kysely';
import { currentScope, type Recorder } from './recorder.js';

const callSite = (): string => new Error().stack?.split('\n').slice(3, 10).join('\n') ?? '';

/** A connection whose statements the recorder hears. */
class RecordingConnection implements DatabaseConnection {
  transaction: symbol | null = null;

  constructor(
    readonly inner: DatabaseConnection,
    private readonly recorder: Recorder,
  ) {}

  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    this.recorder.hear(query.sql);
    return this.inner.executeQuery<R>(query, options);
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number, options?: AbortableOperationOptions) {
    this.recorder.hear(query.sql);
    return this.inner.streamQuery<R>(query, chunkSize, options);
  }
}

/**
 * Wraps a driver: every statement is heard, and a request that has a transaction open may not take a second
 * connection. On the embedded database that would wait for ever; elsewhere it would commit by itself.
 */
class RecordingDriver implements Driver {
  private readonly wrapped = new WeakMap<DatabaseConnection, RecordingConnection>();

  constructor(
    private readonly inner: Driver,
    private readonly recorder: Recorder,
    private readonly beginSql: string,
  ) {}

  init(options?: AbortableOperationOptions): Promise<void> {
    return this.inner.init(options);
  }

  async acquireConnection(options?: AbortableOperationOptions): Promise<DatabaseConnection> {
    const open = currentScope()?.openTransaction;
    if (open) {
      throw new Error(
        `A query outside the open transaction was asked for.\nTransaction begun at:\n${open.at}\nQuery asked for at:\n${callSite()}`,
      );
    }
    const inner = await this.inner.acquireConnection(options);
    let connection = this.wrapped.get(inner);
    if (!connection) this.wrapped.set(inner, (connection = new RecordingConnection(inner, this.recorder)));
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.beginSql));
    const own = connection as RecordingConnection;
    own.transaction = Symbol('transaction');
    const scope = currentScope();
    if (scope) scope.openTransaction = { id: own.transaction, at: callSite() };
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.finish(connection as RecordingConnection, 'commit');
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.finish(connection as RecordingConnection, 'rollback');
  }

  private async finish(connection: RecordingConnection, sql: 'commit' | 'rollback'): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(sql));
    } finally {
      const scope = currentScope();
      if (scope?.openTransaction?.id === connection.transaction) scope!.openTransaction = null;
      connection.transaction = null;
    }
  }

  releaseConnection(connection: DatabaseConnection, options?: AbortableOperationOptions): Promise<void> {
    return this.inner.releaseConnection((connection as RecordingConnection).inner, options);
  }

  destroy(options?: AbortableOperationOptions): Promise<void> {
    return this.inner.destroy(options);
  }
}

/** Lets the guard speak before anybody queues for the only connection; the driver has a lock of its own. */
function unqueued(adapter: DialectAdapter): DialectAdapter {
  return Object.create(adapter, { supportsMultipleConnections: { value: true } }) as DialectAdapter;
}

/** A dialect whose driver is recorded. `beginSql` is how a transaction begins on this database. */
export function recording(dialect: Dialect, recorder: Recorder, beginSql: string): Dialect {
  return {
    createDriver: () => new RecordingDriver(dialect.createDriver(), recorder, beginSql),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => unqueued(dialect.createAdapter()),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}
