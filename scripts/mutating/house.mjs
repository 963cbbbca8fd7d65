import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../processes.mjs';

const { transformSync } = createRequire(import.meta.url)('@swc/core');
const { fetch } = globalThis;

const READY = /"address":"(http[^"]+)".*"control":\{[^}]*"port":(\d+)/;
const START_MS = 60_000;
const FOLDER = path.join(root, 'api/node_modules/.mutants');
const SWC = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};

/** A copy of the built API in which one file at a time is made wrong. */
export function openHouse(number, world) {
  const dist = path.join(FOLDER, String(number), 'dist');
  const data = path.join(FOLDER, String(number), 'data');
  cpSync(path.join(root, 'api/dist'), dist, { recursive: true });
  const fileOf = (mutant) => path.join(dist, mutant.file.replace(/\.ts$/, '.js'));
  const original = (mutant) => path.join(root, 'api/dist', mutant.file.replace(/\.ts$/, '.js'));
  const env = { ...world.env, DATA_DIR: data };
  return {
    dist,
    env,
    spoil(mutant) {
      rmSync(data, { recursive: true, force: true });
      cpSync(world.data, data, { recursive: true });
      writeFileSync(fileOf(mutant), transformSync(mutant.source, { ...SWC, filename: mutant.file, swcrc: false }).code);
    },
    mend: (mutant) => cpSync(original(mutant), fileOf(mutant)),
    start: () => startIn(dist, env),
  };
}

/** Removes every copy. */
export const removeHouses = () => rmSync(FOLDER, { recursive: true, force: true });

/** A folder for the data that every copy begins with. */
export function dataFolder() {
  const folder = path.join(FOLDER, 'world');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function startIn(dist, env) {
  const child = spawn(process.execPath, [path.join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    process.off('exit', end);
    child.kill('SIGKILL');
    await ended;
  };
  const found = await listening(child);
  if (!found) return { failed: true, stop };
  const control = `http://127.0.0.1:${found[2]}`;
  const headers = { 'content-type': 'application/json' };
  await fetch(`${control}/clock`, { method: 'POST', headers, body: '{"now":"2026-11-23T02:00:30Z"}' });
  return { url: found[1], control, stop };
}

function listening(child) {
  return new Promise((resolve) => {
    let heard = '';
    const timer = setTimeout(() => resolve(null), START_MS);
    const finish = (found) => {
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      const found = READY.exec(heard);
      if (found) finish(found);
    });
    child.stderr.resume();
    child.once('exit', () => finish(null));
  });
}
