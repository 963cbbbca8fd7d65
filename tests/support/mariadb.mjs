import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// The shell waits on a pipe that only this process holds, so the server ends even when the run is killed.
const WATCHED_SERVER = [
  `trap '' INT TERM HUP`,
  'folder=$1; shift',
  '"$@" & server=$!',
  'read -r _',
  'kill "$server" 2>/dev/null; wait "$server"',
  'rm -rf "$folder"',
].join('\n');

/** Path of the MariaDB server program of this machine, or undefined. */
export function findMariadbd() {
  return findProgram('mariadbd');
}

/** Starts a private MariaDB in a temporary folder; `url` has no database name, `stop()` removes every trace. */
export async function startMariadb({ bufferPool = '128M' } = {}) {
  const program = findMariadbd();
  if (!program) throw new Error('mariadbd is not installed (Debian: apt-get install mariadb-server)');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zongping-mariadb-'));
  try {
    await installDatabase(folder);
    return await listen(program, folder, bufferPool);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function installDatabase(folder) {
  const program = findProgram('mariadb-install-db');
  if (!program) throw new Error('mariadb-install-db is not installed (Debian: apt-get install mariadb-server)');
  await run(program, [
    '--no-defaults',
    `--datadir=${path.join(folder, 'data')}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asCurrentUser(),
  ]);
}

async function listen(program, folder, bufferPool) {
  const port = await freePort();
  const server = spawn(
    'sh',
    ['-c', WATCHED_SERVER, 'sh', folder, program, ...serverOptions(folder, port, bufferPool)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.stdin.destroy();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await answers(port, ended))) {
    const log = await readFile(path.join(folder, 'error.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`MariaDB did not start:\n${log.split('\n').slice(-15).join('\n')}`);
  }
  return { url: `mysql://root@127.0.0.1:${port}`, port, stop };
}

function serverOptions(folder, port, bufferPool) {
  return [
    '--no-defaults',
    `--datadir=${path.join(folder, 'data')}`,
    `--socket=${path.join(folder, 'socket')}`,
    `--pid-file=${path.join(folder, 'pid')}`,
    `--log-error=${path.join(folder, 'error.log')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-flush-log-at-trx-commit=0',
    `--innodb-buffer-pool-size=${bufferPool}`,
    '--max-connections=200',
    ...asCurrentUser(),
  ];
}

function asCurrentUser() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

async function answers(port, ended) {
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  const deadline = Date.now() + 60_000;
  while (isRunning && Date.now() < deadline) {
    if (await greets(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function greets(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const finish = (hasGreeted) => {
      socket.destroy();
      resolve(hasGreeted);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.once('data', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Path of a program that comes with MariaDB, or undefined. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
