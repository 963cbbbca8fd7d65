import { cpSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainError, runNode, toolEnv, tool } from '../processes.mjs';

/** Compiles api/src into a fresh folder and swaps it in, so that no file of a deleted source stays behind. */
export async function compileApi(root) {
  const api = path.join(root, 'api');
  const fresh = path.join(api, 'node_modules', '.fresh-dist');
  rmSync(fresh, { recursive: true, force: true });
  const args = ['src', '-d', fresh, '--strip-leading-paths', '--quiet'];
  const { code, output } = await runNode([tool('@swc/cli/bin/swc.js'), ...args], { cwd: api, env: toolEnv() });
  if (code !== 0) throw new PlainError(output);
  cpSync(path.join(api, 'src'), fresh, { recursive: true, filter: isAsset });
  const dist = path.join(api, 'dist');
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

function isAsset(file) {
  return !/\.(tsx?|md)$/.test(file) || statSync(file).isDirectory();
}
