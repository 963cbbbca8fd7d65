import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startMariadb } from '../../tests/support/mariadb.mjs';
import { buildStale } from '../building/build-stale.mjs';
import { PlainError } from '../processes.mjs';
import { compareAll } from './compare.mjs';
import { measureFirstLoad } from './first-load.mjs';
import { buildHouse } from './houses.mjs';
import { operationsOf } from './operations.mjs';
import { writeReport } from './report.mjs';
import { measureScale } from './scale.mjs';

/** What the database keeps in memory: less than data set M takes. */
const BUFFER_POOL = '1G';

const OPTIONS = {
  only: { type: 'string' },
  set: { type: 'string', default: 'S' },
  // The larger set on which the hot lists are measured too; without a name M.
  'with-m': { type: 'boolean' },
  'large-set': { type: 'string', default: 'M' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '5' },
  // A server that runs for weeks has its hot code compiled.
  'warm-up': { type: 'string', default: '15' },
  connections: { type: 'string', default: '16' },
  'no-h5': { type: 'boolean' },
  'no-report': { type: 'boolean' },
  profile: { type: 'string' },
};

/**
 * `npm run bench [-- --with-m] [--only timeline] [--rounds 5] [--seconds 5] [--connections 16] [--warm-up 15] [--no-h5] [--no-report]
 * [--profile folder]`:
 * the hot operations at data set S beside a bare server that runs the same statements and sends the same JSON, the hot
 * lists at data set M beside S when asked for, and the first load of the H5 page; writes docs/benchmarks.md.
 */
export async function bench(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  await buildStale(['api', 'h5']);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-bench-'));
  const mariadb = await startMariadb({ bufferPool: BUFFER_POOL });
  try {
    const wishes = { ...wishesOf(values), folder, bufferPool: BUFFER_POOL };
    const report = await measureAll(mariadb.url, values, wishes);
    if (values.set === 'S' && !values['no-report'] && !values.only) writeReport({ ...report, wishes });
  } finally {
    await mariadb.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const wishesOf = (values) => ({
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  warmUp: Number(values['warm-up']),
  connections: Number(values.connections),
  profile: values.profile,
});

async function measureAll(mariadbUrl, values, wishes) {
  const house = await buildHouse(mariadbUrl, values.set);
  const operations = operationsOf(house.rooms).filter(({ name }) => !values.only || values.only === name);
  if (operations.length === 0) throw new PlainError(`没有 ${values.only}`);
  // Before anything is submitted: the first screen shows what the term has brought.
  const firstLoad = values['no-h5'] || values.only ? undefined : await measureFirstLoad(house, wishes);
  const results = await compareAll(house.env, operations, wishes);
  const report = { results, size: house.size, firstLoad };
  if (!values['with-m']) return report;
  const large = await buildHouse(mariadbUrl, values['large-set']);
  return { ...report, scale: await measureScale(house, large, wishes), largeSize: large.size };
}
