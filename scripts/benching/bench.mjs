import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { startMariadb } from '../../tests/support/mariadb.mjs';
import { spawnServer, startServer } from '../../tests/support/servers.mjs';
import { buildStale } from '../building/build-stale.mjs';
import { PlainError, root, seconds } from '../processes.mjs';
import { operationsOf } from './operations.mjs';
import { recordOperation } from './recording.mjs';
import { medianOf, writeReport } from './report.mjs';
import { openSchool } from './school.mjs';
import { runLoad, startProgram } from './servers.mjs';
import { SETS } from './sheets.mjs';
import { fillYear } from './year.mjs';

const POOL = 10;
// A server that runs for weeks has its hot code compiled.
const WARM_UP_SECONDS = 15;

/**
 * `npm run bench [-- --only timeline] [--rounds 5] [--seconds 5] [--connections 16] [--no-report] [--profile folder]`: the hot operations at data set S
 * beside a bare server that runs the same statements and sends the same JSON; writes docs/benchmarks.md.
 */
export async function bench(args) {
  const options = { only: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' } };
  const more = {
    set: { type: 'string', default: 'S' },
    connections: { type: 'string' },
    'no-report': { type: 'boolean' },
    profile: { type: 'string' },
  };
  const { values } = parseArgs({ args, options: { ...options, ...more } });
  const load = { rounds: Number(values.rounds ?? 5), seconds: Number(values.seconds ?? 5), warmUp: WARM_UP_SECONDS };
  await buildStale(['api']);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-bench-'));
  const mariadb = await startMariadb();
  try {
    const house = await buildHouse(mariadb.url, values.set);
    const operations = operationsOf(house.school).filter(({ name }) => !values.only || values.only === name);
    if (operations.length === 0) throw new PlainError(`没有 ${values.only}`);
    const recorded = await recordAll(house.env, folder, operations);
    const wishes = { ...load, connections: Number(values.connections ?? 16), folder, profile: values.profile };
    const results = await compareAll(house.env, operations, recorded, wishes);
    if (values.set === 'S' && !values['no-report'] && !values.only) writeReport({ results, size: house.size, wishes });
  } finally {
    await mariadb.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const say = ({ name, rounds }) => {
  const of = (kind, figure) => medianOf(rounds.map((round) => round[kind][figure]));
  const ratio = medianOf(rounds.map(({ bare, house }) => house.perSecond / bare.perSecond));
  const cpu = `${of('bare', 'cpuMs').toFixed(2)} → ${of('house', 'cpuMs').toFixed(2)} ms`;
  console.log(
    `${name}: ${ratio.toFixed(2)} (${of('bare', 'perSecond').toFixed(0)} → ${of('house', 'perSecond').toFixed(0)}/s, ${cpu})`,
  );
};

async function buildHouse(mariadbUrl, set) {
  const started = performance.now();
  process.env.ZONGPING_TEST_DATABASE = 'mariadb';
  process.env.ZONGPING_TEST_MARIADB_URL = mariadbUrl;
  const server = await startServer(0);
  const school = await openSchool(server.url, SETS[set]);
  await server.end('SIGTERM');
  const connection = await createConnection({ uri: server.env.DATABASE_URL, dateStrings: true });
  const size = await fillYear(connection);
  await connection.end();
  console.log(`data set ${set}: ${JSON.stringify(size)} in ${seconds(started)}`);
  return { school, size, env: server.env };
}

async function recordAll(env, folder, operations) {
  const file = path.join(folder, 'statements.jsonl');
  const preload = path.join(root, 'scripts/benching/record-statements.mjs');
  const server = await spawnServer({ ...env, NODE_OPTIONS: `--import ${preload}`, RECORD_STATEMENTS: file });
  const recorded = {};
  for (const operation of operations) recorded[operation.name] = await recordOperation(server.url, file, operation);
  await server.end('SIGTERM');
  return recorded;
}

async function compareAll(env, operations, recorded, wishes) {
  const file = path.join(wishes.folder, 'bare.json');
  const profiling = wishes.profile ? ['--cpu-prof', `--cpu-prof-dir=${wishes.profile}`] : [];
  const house = await startProgram([...profiling, path.join(root, 'api/dist/main.js')], {
    ...env,
    NODE_ENV: 'production',
    DEMO: '',
    CONTROL_PORT: '',
    PASSWORD_COST: '',
  });
  for (const operation of operations)
    if (operation.isList) recorded[operation.name].answer = await answerOf(house.port, operation);
  writeFileSync(file, JSON.stringify({ operations: recorded, poolSize: POOL, databaseUrl: env.DATABASE_URL }));
  const bare = await startProgram([path.join(root, 'scripts/benching/bare.mjs'), file]);
  const results = [];
  for (const operation of operations) {
    if (operation.isList) await demandEqual(house.port, bare.port, operation);
    const { statements } = recorded[operation.name];
    const rounds = await roundsOf({ house, bare }, operation, wishes);
    results.push({ ...operation, statements: statements.length, rounds });
    say(results.at(-1));
  }
  await Promise.all([house.stop(), bare.stop()]);
  return results;
}

async function roundsOf({ house, bare }, operation, { rounds, seconds: length, connections, folder }) {
  const requests = operation.asked.map(({ token, variables }) => ({ token, body: JSON.stringify({ query: operation.query, variables }) })); // prettier-ignore
  const run = async (server, at, time) => {
    const file = path.join(folder, 'load.json');
    writeFileSync(file, JSON.stringify({ port: server.port, path: at, requests, connections, seconds: time }));
    return runLoad(server, `${operation.name} ${at}`, file);
  };
  const done = [];
  await run(bare, `/${operation.name}`, WARM_UP_SECONDS);
  await run(house, '/graphql', WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++)
    done.push({ bare: await run(bare, `/${operation.name}`, length), house: await run(house, '/graphql', length) });
  return done;
}

async function demandEqual(housePort, barePort, operation) {
  const [one, other] = [
    await answerOf(housePort, operation),
    await answerOf(barePort, operation, `/${operation.name}`),
  ];
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${operation.name}: the bodies differ`);
}

async function answerOf(port, { query, asked }, at = '/graphql') {
  const { token, variables } = asked[0];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${port}${at}`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }); // prettier-ignore
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}
