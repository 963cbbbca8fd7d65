import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBuilt } from './targets.mjs';

/** Hash over the names and contents of a target's sources and the settings that go into it. */
export function sourcesHash(root, target, env = process.env) {
  const hash = createHash('sha256');
  for (const file of target.sources.flatMap((source) => filesIn(root, source)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  for (const name of settingNames(target, env)) hash.update(`${name}=${env[name]}\0`);
  return hash.digest('hex');
}

/** Whether a target must be built: nothing there, or made from other sources. */
export function isStale(root, target, env = process.env) {
  return !isBuilt(root, target) || readStamp(root, target) !== sourcesHash(root, target, env);
}

/** Removed before a build begins, so that a broken build is never taken for a good one. */
export function removeStamp(root, target) {
  rmSync(path.join(root, target.stamp), { force: true });
}

export function writeStamp(root, target, hash) {
  const file = path.join(root, target.stamp);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${hash}\n`);
}

function readStamp(root, target) {
  try {
    return readFileSync(path.join(root, target.stamp), 'utf8').trim();
  } catch {
    return '';
  }
}

function settingNames(target, env) {
  return Object.keys(env)
    .filter((name) => target.settings?.test(name))
    .sort();
}

function filesIn(root, source) {
  const stats = statSync(path.join(root, source), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [source];
  return readdirSync(path.join(root, source), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${source}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, inner) : [inner];
  });
}
