import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { spawnServer, startServer } from '../../tests/support/servers.mjs';
import { root, seconds } from '../processes.mjs';
import { cloneSchool, roomsAt } from './clone.mjs';
import { recordOperation } from './recording.mjs';
import { openSchool } from './school.mjs';
import { startProgram } from './servers.mjs';
import { SETS } from './sheets.mjs';
import { fillYear } from './year.mjs';

/** When every run begins, whatever day it is on this machine. */
const NOW = '2026-11-25T02:00:00Z';
const ON_THAT_DAY = `--import ${path.join(import.meta.dirname, 'on-that-day.mjs')}`;
const RECORDING = `--import ${path.join(import.meta.dirname, 'record-statements.mjs')}`;
const clock = { NODE_OPTIONS: ON_THAT_DAY, BENCH_SHIFT_MS: String(Date.parse(NOW) - Date.now()) };

/** Builds a database of one school or of many, and its term; answers the rooms, the size and how a server of it is started. */
export async function buildHouse(mariadbUrl, set) {
  const started = performance.now();
  process.env.ZONGPING_TEST_DATABASE = 'mariadb';
  process.env.ZONGPING_TEST_MARIADB_URL = mariadbUrl;
  const server = await startServer(set, clock);
  const first = await openSchool(server.url, SETS[set]);
  await server.end('SIGTERM');
  const open = () => createConnection({ uri: server.env.DATABASE_URL, dateStrings: true });
  const connection = await open();
  const numbers = Array.from({ length: SETS[set].schools - 1 }, (_, index) => index + 1);
  const schoolIds = [first[0].schoolId, ...(await cloneSchool(connection, first, numbers))];
  const size = { schools: schoolIds.length, ...(await fillYear(open, schoolIds)) };
  const rooms = [first, ...numbers.map((number) => roomsAt(first, number))].flat();
  for (const room of rooms) room.roundId = await roundOf(connection, room);
  await connection.end();
  console.log(`data set ${set}: ${JSON.stringify(size)} in ${seconds(started)}`);
  return { rooms, size, env: server.env };
}

async function roundOf(connection, { schoolId, classId }) {
  const sql = 'select id from evaluation_round where school_id = ? and class_id = ?';
  return (await connection.query(sql, [schoolId, classId]))[0][0].id;
}

/** The statements of each operation, as a server of that house runs them. */
export async function recordAll(env, folder, operations) {
  const file = path.join(folder, 'statements.jsonl');
  const server = await spawnServer({ ...env, NODE_OPTIONS: `${ON_THAT_DAY} ${RECORDING}`, RECORD_STATEMENTS: file });
  const recorded = {};
  for (const operation of operations) recorded[operation.name] = await recordOperation(server.url, file, operation);
  await server.end('SIGTERM');
  return recorded;
}

/** Starts the server as in production; with a folder its processor profile is kept there. */
export function startHouse(env, profile) {
  const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const settings = { NODE_ENV: 'production', DEMO: '', CONTROL_PORT: '', PASSWORD_COST: '' };
  return startProgram([...profiling, path.join(root, 'api/dist/main.js')], { ...env, ...settings });
}
