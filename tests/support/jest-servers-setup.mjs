import startMariadb from './jest-mariadb-setup.mjs';
import { startServers } from './servers.mjs';

/** One built API per jest worker, on the database that the run is for. */
export default async function setup(config) {
  await startMariadb();
  globalThis.testServers = await startServers(config.maxWorkers);
}
