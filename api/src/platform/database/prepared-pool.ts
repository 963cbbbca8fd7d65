import type { MysqlPool, MysqlPoolConnection } from 'kysely';
import type { FieldPacket, Pool, PoolConnection } from 'mysql2';

type Answer = (error: unknown, result: unknown, fields?: FieldPacket[]) => void;

/** The code of the column type in the protocol. */
const DATETIME = 12;

const WHOLE_SECOND = /^[\d-]{10} [\d:]{8}$/;

const isInstant = ({ columnType, decimals }: FieldPacket): boolean => columnType === DATETIME && decimals === 3;

/** A prepared statement answers without the milliseconds of an instant when they are nought: they are put back. */
function withMilliseconds(result: unknown, fields: FieldPacket[] = []): unknown {
  const names = fields.filter(isInstant).map(({ name }) => name);
  if (names.length > 0)
    for (const row of result as Record<string, unknown>[])
      for (const name of names) {
        const value = row[name];
        if (typeof value === 'string' && WHOLE_SECOND.test(value)) row[name] = `${value}.000`;
      }
  return result;
}

/** A connection on which a statement with values is prepared once and then only executed. */
function preparing(connection: PoolConnection): MysqlPoolConnection {
  const answer = {
    query(sql: string, values: unknown[], done?: Answer) {
      return values.length > 0 && done
        ? connection.execute(sql, values as never, (error, result, fields) =>
            done(error, withMilliseconds(result, fields)),
          )
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
