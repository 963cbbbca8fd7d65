import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { copyOpened, emptyDatabase, makeKeys, openOperator, PASSWORD_COST } from './opened-database.mjs';

export { OPERATOR } from './opened-database.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const node = path.join(root, 'node_modules/.bin/node');
const READY = /"address":"(http[^"]+)".*"control":\{[^}]*"port":(\d+)/;
// Long enough for a demo world on a busy machine.
const START_MS = 300_000;

async function environmentOf(index, extra) {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'zongping-api-'));
  const url = await emptyDatabase(`zongping_${process.pid}_${index}`);
  const copied = extra.NO_OPERATOR ? null : await copyOpened(dataDir, url);
  const settings = {
    DATA_DIR: dataDir,
    KEYS: copied ?? makeKeys(),
    PORT: '0',
    HOST: '127.0.0.1',
    CONTROL_PORT: '0',
    DEMO: '1',
    DEMO_WORLD: 'none',
    PASSWORD_COST,
    ...extra,
  };
  const env = { ...process.env, NODE_ENV: 'test', ...settings, ...(url ? { DATABASE_URL: url } : {}) };
  if (!copied && !extra.NO_OPERATOR) openOperator(env);
  return { dataDir, env };
}

function listening(child) {
  return new Promise((resolve, reject) => {
    let heard = '';
    const timer = setTimeout(() => reject(new Error(`The API did not start:\n${heard}`)), START_MS);
    const hear = (chunk) => {
      heard += chunk;
      const found = READY.exec(heard);
      if (!found) return;
      clearTimeout(timer);
      resolve({ url: found[1], control: `http://127.0.0.1:${found[2]}` });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The API ended with ${code}:\n${heard}`)));
  });
}

/** Starts the built API with these settings, such as those of a server that was killed; `end()` ends it by a signal. */
export async function spawnServer(env) {
  const child = spawn(node, [path.join(root, 'api/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const addresses = await listening(child);
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  return { ...addresses, child, end };
}

/** Starts one built API on a database of its own; `stop()` ends it and removes every trace. */
export async function startServer(index, extra = {}) {
  const { dataDir, env } = await environmentOf(index, extra);
  const { child, end, ...addresses } = await spawnServer(env);
  const stop = async () => {
    await end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  };
  /** Hears what the server writes from now on. */
  const listen = (hear) =>
    [child.stdout, child.stderr].forEach((stream) => stream.on('data', (chunk) => hear(String(chunk))));
  return { ...addresses, dataDir, env, pid: child.pid, stop, end, listen };
}

/** Starts as many servers as there are jest workers; tests find theirs by JEST_WORKER_ID. */
export async function startServers(count) {
  const servers = await Promise.all(Array.from({ length: count }, (_, index) => startServer(index + 1)));
  process.env.ZONGPING_TEST_SERVERS = JSON.stringify(
    servers.map(({ url, control, dataDir }) => ({ url, control, dataDir })),
  );
  return servers;
}

/** Removes what an earlier run kept. */
export const forgetStatements = (name) => rm(path.join(root, `reports/statements-${name}.json`), { force: true });

/** Keeps the statements that the servers ran, for the tests of the SQL profile. */
export async function keepStatements(servers, name) {
  const lists = await Promise.all(servers.map(async ({ control }) => (await fetch(`${control}/statements`)).json()));
  await mkdir(path.join(root, 'reports'), { recursive: true });
  const distinct = [...new Set(lists.flat().map(({ sql }) => sql))].sort();
  await writeFile(path.join(root, `reports/statements-${name}.json`), JSON.stringify(distinct, null, 1));
}
