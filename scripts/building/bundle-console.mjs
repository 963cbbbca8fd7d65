import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError, runNode, toolEnv } from '../processes.mjs';
import { compressTexts } from './compress-texts.mjs';

/** The program of Vite; npm may put it into the console's own folder. */
export function viteOf(root) {
  const description = createRequire(path.join(root, 'console/package.json')).resolve('vite/package.json');
  return path.join(path.dirname(description), 'bin/vite.js');
}

/** Bundles the console. */
export async function bundleConsole(root, onOutput) {
  const { code, output } = await runNode([viteOf(root), 'build', '--logLevel', 'warn'], {
    cwd: path.join(root, 'console'),
    env: toolEnv({ NODE_ENV: 'production' }),
    onOutput,
  });
  if (code !== 0) throw new PlainError(output.trimEnd().split('\n').slice(-60).join('\n'));
  compressTexts(path.join(root, 'console/dist'));
}
