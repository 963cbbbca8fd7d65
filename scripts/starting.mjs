import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale } from './building/build-stale.mjs';
import { isBuilt, targets } from './building/targets.mjs';
import { PlainError, root } from './processes.mjs';

const served = ['api', 'h5', 'console'];
const builders = ['@swc/cli', '@tarojs/cli'];

/** `npm start`: builds what is stale, then becomes the server. In production it builds nothing. */
export async function start() {
  if (canBuild(root, process.env)) await buildStale(served);
  else refuseUnbuilt(root);
  if (process.env.npm_lifecycle_event === 'start') stopWithParent();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path.join(root, targets.api.entry)).href);
}

/** Production, and an installation without the build tools, run only what is there. */
export function canBuild(folder, env) {
  return env.NODE_ENV !== 'production' && builders.every((name) => existsSync(path.join(folder, 'node_modules', name)));
}

/** Says which parts are missing and how to make them. */
export function refuseUnbuilt(folder) {
  const missing = served.map((name) => targets[name]).filter((target) => !isBuilt(folder, target));
  if (missing.length === 0) return;
  const titles = missing.map((target) => target.title).join('、');
  throw new PlainError(
    `还没有构建：${titles}。正式环境启动时不构建，请先完整安装（npm ci），运行 npm run build，再启动。\n` +
      'Not built yet. Run npm ci and npm run build first, then npm start.',
  );
}

// npm passes a signal to its shell only, and the shell ends without passing it on.
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
