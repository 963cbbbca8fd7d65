import type { MysqlPool, MysqlPoolConnection } from 'kysely';
import type { Pool, PoolConnection } from 'mysql2';

type Answer = (error: unknown, result: unknown) => void;

/** A connection on which a statement with values is prepared once and then only executed. */
function preparing(connection: PoolConnection): MysqlPoolConnection {
  const answer = {
    query(sql: string, values: unknown[], done?: Answer) {
      return values.length > 0 && done
        ? connection.execute(sql, values as never, done)
        : connection.query(sql, values, done as never);
    },
  };
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'query') return answer.query;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as unknown as MysqlPoolConnection;
}

/** A pool whose statements with values are prepared: the server parses each once a connection. */
export function preparedPool(pool: Pool): MysqlPool {
  // One face for each connection, by which the dialect knows it again.
  const faces = new WeakMap<PoolConnection, MysqlPoolConnection>();
  const faceOf = (connection: PoolConnection): MysqlPoolConnection => {
    const known = faces.get(connection) ?? preparing(connection);
    faces.set(connection, known);
    return known;
  };
  return {
    getConnection: (done) =>
      pool.getConnection((error, connection) =>
        error ? done(error, undefined as never) : done(null, faceOf(connection)),
      ),
    end: (done) => pool.end((error) => done(error)),
  };
}
