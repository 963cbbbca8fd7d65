import { startMariadb } from './mariadb.mjs';

/** One private server for the whole run; every jest worker makes its own database on it. */
export default async function setup() {
  if (process.env.ZONGPING_TEST_DATABASE !== 'mariadb' || process.env.ZONGPING_TEST_MARIADB_URL) return;
  const server = await startMariadb();
  process.env.ZONGPING_TEST_MARIADB_URL = server.url;
  globalThis.privateMariadb = server;
}
