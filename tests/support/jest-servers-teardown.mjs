import stopMariadb from './jest-mariadb-teardown.mjs';
import { keepStatements } from './servers.mjs';

/** Keeps what was recorded, ends the servers and the database. */
export default async function teardown() {
  const servers = globalThis.testServers ?? [];
  if (process.env.ZONGPING_KEEP_STATEMENTS)
    await keepStatements(servers, process.env.ZONGPING_TEST_DATABASE ?? 'embedded');
  await Promise.all(servers.map((server) => server.stop()));
  await globalThis.openedDatabase?.remove();
  await stopMariadb();
}
