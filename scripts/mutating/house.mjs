import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root, runNode } from '../processes.mjs';

const { transformSync } = createRequire(import.meta.url)('@swc/core');
const { fetch } = globalThis;

const READY = /"address":"(http[^"]+)".*"control":\{[^}]*"port":(\d+)/;
const START_MS = 180_000;
const FOLDER = path.join(root, 'api/node_modules/.mutants');
const SWITCH = ['--import', path.join(import.meta.dirname, 'switch.mjs')];
const SWC = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};

/** A copy of the built API whose lines of policy ask which mutant they are; it opens with the files of a world. */
export function openHouse(files, world) {
  const dist = path.join(FOLDER, 'dist');
  cpSync(path.join(root, 'api/dist'), dist, { recursive: true });
  for (const { file, source } of files) {
    const { code } = transformSync(source, { ...SWC, filename: file, swcrc: false });
    writeFileSync(path.join(dist, file.replace(/\.ts$/, '.js')), code);
  }
  const envOf = (name, isFresh) => {
    const data = path.join(FOLDER, name);
    if (isFresh) {
      rmSync(data, { recursive: true, force: true });
      cpSync(world.data, data, { recursive: true });
    }
    return { ...world.env, DATA_DIR: data };
  };
  return {
    start: () => startIn(dist, envOf('data', true)),
    /** Runs a command as the system, on files of its own: those of the world, or as the command before left them. */
    command: (mutant, args, isFresh = true) =>
      runNode([...SWITCH, path.join(dist, 'cli.js'), ...args], {
        env: { ...envOf('system', isFresh), CONTROL_PORT: '', MUTANT: String(mutant) },
      }),
  };
}

/** Removes every copy. */
export const removeHouse = () => rmSync(FOLDER, { recursive: true, force: true });

/** A folder for the data that every copy begins with. */
export function dataFolder() {
  const folder = path.join(FOLDER, 'world');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function startIn(dist, env) {
  const args = [...SWITCH, path.join(dist, 'main.js')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    process.off('exit', end);
    child.kill('SIGKILL');
    await ended;
  };
  const { url, control } = await listening(child);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${control}/clock`, { method: 'POST', headers, body: '{"now":"2026-11-23T02:00:30Z"}' });
  return { url, control, stop };
}

function listening(child) {
  return new Promise((resolve, reject) => {
    let heard = '';
    const fail = () => reject(new Error(`The copy of the API did not start:\n${heard}`));
    const timer = setTimeout(fail, START_MS);
    const hear = (chunk) => {
      heard += chunk;
      const found = READY.exec(heard);
      if (!found) return;
      clearTimeout(timer);
      resolve({ url: found[1], control: `http://127.0.0.1:${found[2]}` });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', fail);
  });
}
