import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hangUp } from '../../tests/support/matrix/client.mjs';
import { cellsOf } from '../../tests/support/matrix/cells.mjs';
import { buildMatrixWorld } from '../../tests/support/matrix/world.mjs';
import { startServer } from '../../tests/support/servers.mjs';
import { buildStale } from '../building/build-stale.mjs';
import { sourcesHash } from '../building/sources-hash.mjs';
import { targets } from '../building/targets.mjs';
import { PlainError, root, seconds } from '../processes.mjs';
import { ask, firstFault, systemFault } from './ask.mjs';
import { reasonFor } from './equivalent.mjs';
import { dataFolder, openHouse, removeHouse } from './house.mjs';
import { readPolicies } from './mutants.mjs';

const AT_ONCE = 4;

const idOf = ({ file, line, what }) => `${file}:${line} ${what}`;
const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Cells that differ in everything follow each other, so that a fault shows early; the same order in every run. */
const shuffled = (list) => list.toSorted((one, other) => (hashOf(one.name) < hashOf(other.name) ? -1 : 1));

/** The world of the matrix, built once by the untouched API. */
async function buildWorld() {
  const server = await startServer(`m${process.pid}`);
  const world = await buildMatrixWorld(server);
  const data = dataFolder();
  await fetch(`${server.control}/settle`, { method: 'POST' });
  cpSync(server.dataDir, data, { recursive: true });
  await server.stop();
  return { ...world, data, env: server.env };
}

/**
 * All mutants, those whose name holds `--only`, or `--most` of them: which ones depends on the sources of the API, so that
 * in time all come up, and the same sources always have the same ones.
 */
function chosen(mutants, values) {
  const named = mutants.filter((mutant) => !values.only || idOf(mutant).includes(values.only));
  const seed = sourcesHash(root, targets.api);
  const drawn = named.toSorted((one, other) => (hashOf(seed + idOf(one)) < hashOf(seed + idOf(other)) ? -1 : 1));
  return drawn.slice(0, Number(values.most ?? named.length));
}

/** All cells; first the few that alone show what is wrong with the gate before all others. */
function allCells(world) {
  const own = Object.keys(world.tokens).map((who) => ({ name: `own ${who}`, own: who }));
  const byThing = Object.groupBy(cellsOf(world), ({ thing }) => (thing === 'gate' ? 'gate' : 'rest'));
  return [...byThing.gate, ...shuffled([...own, ...byThing.rest])];
}

/** Asks every cell with nothing wrong: all must be well, and each tells past which mutants it comes. */
async function cellsByMutant(server, world, mutants) {
  const cells = allCells(world);
  const waiting = [...cells];
  const faults = [];
  const reaching = new Map(mutants.map(({ number }) => [number, []]));
  const work = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const { fault, reached } = await ask(server, world, cell);
      if (fault) faults.push(fault);
      reached.forEach((number) => reaching.get(number)?.push(cell));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (faults.length > 0)
    throw new PlainError(`The matrix is not well before anything was made wrong:\n${faults.slice(0, 40).join('\n')}`);
  return { reaching, count: cells.length };
}

/** A running copy, opened again when a mutant let something through that stays. */
class Court {
  killers = [];

  constructor(house, world) {
    Object.assign(this, { house, world });
  }

  async open() {
    await this.server?.stop();
    this.server = await this.house.start();
  }

  /** What shows a mutant; null when nothing does. A cell that answers wrong without it as well proves nothing. */
  async faultOf({ number, what }, cells) {
    const bySystem = what.includes('isSystem') ? await systemFault(this.house, number) : null;
    if (bySystem) return bySystem;
    const first = this.killers.filter((cell) => cells.includes(cell));
    const found = await firstFault(this.server, this.world, [...first, ...cells], number);
    if (!found) return null;
    if (!this.killers.includes(found.cell)) this.killers.unshift(found.cell);
    const { fault } = await ask(this.server, this.world, found.cell);
    if (!fault) return found.fault;
    await this.open();
    return (await ask(this.server, this.world, found.cell, number)).fault;
  }
}

/**
 * A mutant must be noticed, or stand with its reason among those that nothing notices, and then nothing may; a sample takes
 * the reason for granted.
 */
async function judge(court, mutant, cells, isSample) {
  const reason = reasonFor(mutant);
  const found = reason && isSample ? null : await court.faultOf(mutant, cells);
  if (found && reason) {
    console.log(`  noticed: api/src/${idOf(mutant)} stands in equivalent.mjs, and yet ${found}`);
    return { id: idOf(mutant), status: 'failed', message: `stands in equivalent.mjs, and yet ${found}` };
  }
  const message = found ?? reason;
  if (!message) console.log(`  survived: api/src/${idOf(mutant)} (${cells.length} cells come past it)`);
  return { id: idOf(mutant), status: message ? 'passed' : 'failed', message: message ?? 'nothing noticed it' };
}

/** Makes every line of policy wrong in turn and demands that the matrix notices; answers one entry a mutant. */
export async function mutate() {
  process.once('SIGTERM', () => process.exit(143));
  const { values } = parseArgs({ options: { only: { type: 'string' }, most: { type: 'string' } } });
  const started = performance.now();
  await buildStale(['api']);
  removeHouse();
  const { mutants, files } = readPolicies();
  const world = await buildWorld();
  const court = new Court(openHouse(files, world), world);
  const results = [];
  try {
    await court.open();
    const { reaching, count } = await cellsByMutant(court.server, world, mutants);
    console.log(`  ${count} cells are well  ${seconds(started)}`);
    for (const mutant of chosen(mutants, values)) {
      results.push(await judge(court, mutant, reaching.get(mutant.number), values.most !== undefined));
      if (results.length % 40 === 0) console.log(`  ${results.length} mutants asked  ${seconds(started)}`);
    }
  } finally {
    await court.server?.stop();
    hangUp();
    removeHouse();
  }
  report(results, started);
}

function report(results, started) {
  mkdirSync(path.join(root, 'reports'), { recursive: true });
  writeFileSync(path.join(root, 'reports/mutation.json'), JSON.stringify(results, null, 1));
  const failed = results.filter(({ status }) => status === 'failed').length;
  console.log(`${results.length} mutants, ${failed} survived  ${seconds(started)}`);
  process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
}
