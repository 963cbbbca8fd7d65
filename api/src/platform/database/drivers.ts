import { AbstractSqlDriver, SqlitePlatform, type Configuration } from '@mikro-orm/sql';
import { LibSqlConnection, MikroORM as LibSqlOrm } from '@mikro-orm/libsql';
import { CompiledQuery, MysqlDialect, type Dialect } from 'kysely';
import { createPool } from 'mysql2';
import type { Recorder } from './recorder.js';
import { preparedPool } from './prepared-pool.js';
import { recording } from './recording-dialect.js';

/** The driver of the embedded file database: one connection, WAL, writers wait for each other. */
export function embeddedDriver(recorder: Recorder) {
  class EmbeddedConnection extends LibSqlConnection {
    override createKyselyDialect(options: never): never {
      return recording(super.createKyselyDialect(options), recorder, 'begin immediate') as never;
    }
  }
  return class EmbeddedDriver extends AbstractSqlDriver<EmbeddedConnection> {
    constructor(config: Configuration) {
      super(config, new SqlitePlatform(), EmbeddedConnection, ['kysely', 'libsql']);
    }
    override getORMClass() {
      return LibSqlOrm;
    }
  };
}

const SESSION_SET_UP = [
  'set session transaction isolation level read committed',
  "set session time_zone = '+00:00'",
  // Of many schools, intersecting the index of a class with that of its school reads all rows of the school.
  "set session optimizer_switch = 'index_merge_intersection=off'",
];

// For each connection; a server keeps some sixteen thousand for all of them.
const PREPARED = 500;

/** The dialect for MySQL and MariaDB: a pool whose connections read committed rows and speak UTC. */
export function serverDialect(url: URL, recorder: Recorder, connections: number): Dialect {
  const pool = createPool({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    socketPath: url.searchParams.get('socket') ?? undefined,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    connectionLimit: connections,
    maxPreparedStatements: PREPARED,
  });
  const dialect = new MysqlDialect({
    pool: preparedPool(pool),
    onCreateConnection: async (connection) => {
      for (const sql of SESSION_SET_UP) await connection.executeQuery(CompiledQuery.raw(sql));
    },
  });
  return recording(dialect, recorder, 'begin');
}
