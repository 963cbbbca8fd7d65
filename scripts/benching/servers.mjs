import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';

const TICK_MS = 10;

/** Starts a Node program and waits until it says at which port it listens. */
export async function startProgram(args, env = process.env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'], cwd: root });
  process.once('exit', () => child.kill());
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await new Promise((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      const found = /listening (\d+)|"address":"http:\/\/[^"]*:(\d+)"/.exec(heard);
      if (found) resolve(Number(found[1] ?? found[2]));
    });
    void ended.then((code) => reject(new Error(`${args[0]} ended with ${code}:\n${heard}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { port, stop, cpu: () => cpuOf(child.pid) };
}

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Runs the load on one path; answers its figures and the processor time a request took on the server. */
export async function runLoad(server, plan, file) {
  const before = server.cpu();
  const child = spawn(process.execPath, [path.join(root, 'scripts/benching/load.mjs'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  const figures = JSON.parse(said);
  if (figures.wrong.length > 0) throw new Error(`${plan}: ${JSON.stringify(figures.wrong.slice(0, 2))}`);
  return { ...figures, cpuMs: (server.cpu() - before) / figures.count };
}
