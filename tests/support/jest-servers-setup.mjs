import startMariadb from './jest-mariadb-setup.mjs';
import { makeOpened } from './opened-database.mjs';
import { forgetStatements, startServers } from './servers.mjs';

/** One built API per jest worker, on the database that the run is for. */
export default async function setup(config) {
  if (process.env.ZONGPING_KEEP_STATEMENTS) await forgetStatements(process.env.ZONGPING_TEST_DATABASE ?? 'embedded');
  await startMariadb();
  globalThis.openedDatabase = await makeOpened();
  globalThis.testServers = await startServers(config.maxWorkers);
}
