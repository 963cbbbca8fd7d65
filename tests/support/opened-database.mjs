import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'mysql2/promise';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from './mariadb.mjs';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const node = path.join(root, 'node_modules/.bin/node');

/** The account by which tests open units and schools. */
export const OPERATOR = { account: 'operator', password: 'operator-of-tests' };

/** Worlds of tests open hundreds of accounts. */
export const PASSWORD_COST = '10';

export const makeKeys = () =>
  JSON.stringify({
    sealing: randomBytes(32).toString('hex'),
    index: randomBytes(32).toString('hex'),
    signing: randomBytes(32).toString('hex'),
  });

/** An empty database of this name on the MariaDB of this run; null where the run is for the embedded one. */
export async function emptyDatabase(name) {
  const server = process.env.ZONGPING_TEST_MARIADB_URL;
  if (process.env.ZONGPING_TEST_DATABASE !== 'mariadb' || !server) return null;
  const connection = await createConnection(server);
  await connection.query(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  await connection.end();
  return new URL(`/${name}`, server).href;
}

/** The operator is appointed before the days on which the tests play, whatever day it is on this machine. */
const APPOINTED = '2026-08-01T00:00:00Z';
const ON_THAT_DAY = `data:text/javascript,${encodeURIComponent(
  `const now = Date.now, shift = now() - Date.parse('${APPOINTED}'); Date.now = () => now() - shift;`,
)}`;

/** Opens the operator's account, and with it every table, in the database that `env` names. */
export function openOperator(env) {
  const command = [path.join(root, 'api/dist/cli.js'), 'operator', 'open'];
  const args = ['--import', ON_THAT_DAY, ...command, '--account', OPERATOR.account, '--name', '运维'];
  const made = spawnSync(node, args, {
    env: { ...env, CONTROL_PORT: '', PASSWORD: OPERATOR.password },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The operator could not be opened:\n${made.stdout}${made.stderr}`);
}

/**
 * Makes once a run what nearly every server begins with: all tables and the operator's account. Growing a database
 * through every migration takes MariaDB ten times as long as copying one.
 */
export async function makeOpened() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zongping-opened-'));
  const [data, keys] = [path.join(folder, 'data'), makeKeys()];
  await mkdir(data);
  const url = await emptyDatabase(`zongping_opened_${process.pid}`);
  const settings = { NODE_ENV: 'test', DATA_DIR: data, KEYS: keys, PASSWORD_COST, DEMO: '1', DEMO_WORLD: 'none' };
  openOperator({ ...process.env, ...settings, ...(url ? { DATABASE_URL: url } : {}) });
  if (url) await writeFile(path.join(folder, 'database.sql'), await dumped(url));
  await writeFile(path.join(folder, 'keys.json'), keys);
  process.env.ZONGPING_TEST_OPENED = folder;
  return { remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies what `makeOpened` made into a data folder and a database; answers its keys, or null where nothing was made. */
export async function copyOpened(dataDir, url) {
  const folder = process.env.ZONGPING_TEST_OPENED;
  if (!folder) return null;
  await cp(path.join(folder, 'data'), dataDir, { recursive: true });
  if (url) await restored(url, await readFile(path.join(folder, 'database.sql')));
  return readFile(path.join(folder, 'keys.json'), 'utf8');
}

/** Host, port, user and name for a program of MariaDB; the password goes by its environment. */
function placed(url) {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = ['--no-defaults', `--host=${hostname}`, `--port=${port || 3306}`, `--user=${username}`];
  return { args: [...args, pathname.slice(1)], env: { ...process.env, MYSQL_PWD: decodeURIComponent(password) } };
}

async function dumped(url) {
  const { args, env } = placed(url);
  const { stdout } = await run(findProgram('mariadb-dump'), args, { env, maxBuffer: 64_000_000 });
  return stdout;
}

async function restored(url, sql) {
  const { args, env } = placed(url);
  const restoring = run(findProgram('mariadb'), args, { env });
  restoring.child.stdin.end(sql);
  await restoring;
}
