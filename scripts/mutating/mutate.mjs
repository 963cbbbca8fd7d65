import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hangUp } from '../../tests/support/matrix/client.mjs';
import { cellsOf } from '../../tests/support/matrix/cells.mjs';
import { buildMatrixWorld } from '../../tests/support/matrix/world.mjs';
import { startServer } from '../../tests/support/servers.mjs';
import { buildStale } from '../building/build-stale.mjs';
import { root, seconds } from '../processes.mjs';
import { firstFault } from './ask.mjs';
import { reasonFor } from './equivalent.mjs';
import { dataFolder, openHouse, removeHouses } from './house.mjs';
import { allMutants } from './mutants.mjs';

const AT_ONCE = 2;

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** In an order that depends on nothing but the seed. */
const shuffled = (list, seed, nameOf) =>
  list.toSorted((one, other) => (hashOf(seed + nameOf(one)) < hashOf(seed + nameOf(other)) ? -1 : 1));

const idOf = ({ file, line, what }) => `${file}:${line} ${what}`;

function chosenMutants() {
  const { values } = parseArgs({
    options: { sample: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const mutants = allMutants().filter((mutant) => !values.only || idOf(mutant).includes(values.only));
  const seed = values.seed ?? hashOf(mutants.map(idOf).join('\n'));
  const count = Number(values.sample ?? mutants.length);
  return shuffled(mutants, seed, idOf).slice(0, count);
}

/** The world of the matrix, built once by the untouched API; its files are what every mutant begins with. */
async function buildWorld() {
  const server = await startServer(`m${process.pid}`);
  const world = await buildMatrixWorld(server);
  const data = dataFolder();
  cpSync(server.dataDir, data, { recursive: true });
  await server.stop();
  return { ...world, data, env: server.env };
}

function planFor(world) {
  const own = Object.keys(world.tokens).map((who) => ({ name: `own ${who}`, own: who }));
  return { killers: [], cells: [...own, ...shuffled(cellsOf(world), 'matrix', ({ name }) => name)] };
}

/** The first answer that shows the mutant; null when none does. */
async function faultOf(mutant, house, world, plan) {
  house.spoil(mutant);
  const server = await house.start();
  const found = server.failed
    ? { fault: 'the server does not start' }
    : await firstFault({ server, house, world, plan }, mutant);
  await server.stop();
  house.mend(mutant);
  return found;
}

async function judge(mutant, house, world, plan) {
  const found = await faultOf(mutant, house, world, plan);
  if (found?.cell && !plan.killers.includes(found.cell)) plan.killers.unshift(found.cell);
  const message = found?.fault ?? reasonFor(mutant);
  if (!message) console.log(`  survived: api/src/${idOf(mutant)}`);
  return { id: idOf(mutant), status: message ? 'passed' : 'failed', message: message ?? 'nothing noticed it' };
}

/** Makes every line of policy wrong in turn and demands that the matrix notices; answers one entry a mutant. */
export async function mutate() {
  process.once('SIGTERM', () => process.exit(143));
  const started = performance.now();
  await buildStale(['api']);
  removeHouses();
  const mutants = chosenMutants();
  const world = await buildWorld();
  const plan = planFor(world);
  const roster = readdirSync(path.join(root, 'api/demo/rosters')).find((name) => !name.includes('不规范'));
  const waiting = [...mutants];
  const results = [];
  const work = async (number) => {
    const house = { ...openHouse(number, world), roster };
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift())
      results.push(await judge(mutant, house, world, plan));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => work(number)));
  hangUp();
  removeHouses();
  mkdirSync(path.join(root, 'reports'), { recursive: true });
  writeFileSync(path.join(root, 'reports/mutation.json'), JSON.stringify(results, null, 1));
  const failed = results.filter(({ status }) => status === 'failed').length;
  console.log(`${results.length} mutants, ${failed} survived  ${seconds(started)}`);
  process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
}
