import type { Pool } from 'mysql2';
import type { MysqlPoolConnection } from 'kysely';
import { preparedPool } from '../../../api/src/platform/database/prepared-pool.js';

/** A pool of one connection that writes down what it is asked. */
function poolOfOne(heard: string[]): Pool {
  const answer = (verb: string) => (sql: string, values: unknown[], done?: (error: null, rows: unknown) => void) => {
    heard.push(`${verb} ${sql} ${JSON.stringify(values)}`);
    done?.(null, []);
  };
  const connection = {
    threadId: 7,
    query: answer('query'),
    execute: answer('execute'),
    release() {
      heard.push(`release ${this.threadId}`);
    },
  };
  return {
    getConnection: (done: (error: null, connection: unknown) => void) => done(null, connection),
    end: (done: () => void) => done(),
  } as unknown as Pool;
}

const connectionOf = (pool: ReturnType<typeof preparedPool>): Promise<MysqlPoolConnection> =>
  new Promise((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(error as Error) : resolve(connection))),
  );

test('P2 statements with values are prepared, others and streams are sent as they are', async () => {
  const heard: string[] = [];
  const connection = await connectionOf(preparedPool(poolOfOne(heard)));
  connection.query('select ?', ['a'], () => undefined);
  connection.query('begin', [], () => undefined);
  connection.query('select * from t where a = ?', ['a']);

  expect(heard).toEqual(['execute select ? ["a"]', 'query begin []', 'query select * from t where a = ? ["a"]']);
});

test('a connection keeps its face, by which the dialect knows it again, and everything else of its own', async () => {
  const heard: string[] = [];
  const pool = preparedPool(poolOfOne(heard));
  const [first, second] = [await connectionOf(pool), await connectionOf(pool)];
  first.release();

  expect(second).toBe(first);
  expect(first.threadId).toBe(7);
  expect(heard).toEqual(['release 7']);
});
