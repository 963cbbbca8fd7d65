import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale } from './building/build-stale.mjs';
import { isBuilt, targets } from './building/targets.mjs';
import { PlainError, root } from './processes.mjs';
import { canBuild } from './starting.mjs';

/** `npm run --silent zongping -- …`: the operator's command line; standard output belongs to its answer alone. */
export async function zongping() {
  if (canBuild(root, process.env)) await buildStale(['api'], { say: console.error });
  else if (!isBuilt(root, targets.api)) throw new PlainError('还没有构建，请先运行 npm run build。');
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path.join(root, 'api/dist/cli.js')).href);
}
