import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const bin = path.join(root, 'node_modules', '.bin');

/** A failure that a person can read as it stands, without a stack. */
export class PlainError extends Error {
  isPlain = true;
}

/** The environment of a child: the project's tools first on PATH, this Node before all. */
export function toolEnv(extra = {}) {
  const folders = [path.dirname(process.execPath), bin, process.env.PATH];
  return { ...process.env, PATH: folders.join(path.delimiter), ...extra };
}

/** Runs a Node script to its end and keeps what it printed; `timeout` in milliseconds ends it by force. */
export function runNode(args, { cwd = root, env = toolEnv(), timeout = 0, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      timeout,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const all = [];
    const printed = [];
    const keep = (isAnswer) => (chunk) => {
      all.push(chunk);
      if (isAnswer) printed.push(chunk);
      onOutput?.(chunk);
    };
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    child.stdout.on('data', keep(true));
    child.stderr.on('data', keep(false));
    child.on('error', (error) => resolve({ code: 1, stdout: '', output: error.message }));
    child.on('close', (code, signal) => {
      process.off('exit', end);
      const output = Buffer.concat(all).toString('utf8') + (signal ? `\n(${signal})` : '');
      resolve({ code: code ?? 1, stdout: Buffer.concat(printed).toString('utf8'), output });
    });
  });
}

/** Path of a package's program, to be run by `runNode`. */
export function tool(...parts) {
  return path.join(root, 'node_modules', ...parts);
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
