import path from 'node:path';
import { PlainError, runNode, tool, toolEnv } from '../processes.mjs';
import { compressTexts } from './compress-texts.mjs';
import { findUnreadableScripts } from './emitted-scripts.mjs';

// webpack only warns about a missing export, and the page that needs it then dies at run time.
const MISSING_EXPORT = /^.*export .* was not found in.*$/gm;

/** Bundles the mini-program for `h5` or `weapp` and refuses a bundle that would not run. */
export async function bundleMiniprogram(root, type, onOutput) {
  const { code, output } = await runNode([tool('@tarojs/cli/bin/taro'), 'build', '--type', type], {
    cwd: path.join(root, 'miniprogram'),
    env: toolEnv({ NODE_ENV: 'production' }),
    onOutput,
  });
  if (code !== 0) throw new PlainError(lastLines(output));
  const missing = missingExports(output);
  if (missing.length > 0) throw new PlainError(missing.join('\n'));
  const folder = path.join(root, 'miniprogram', 'dist', type);
  const unreadable = findUnreadableScripts(folder);
  if (unreadable.length > 0) throw new PlainError(unreadable.join('\n'));
  // WeChat packs a mini-program itself.
  if (type === 'h5') compressTexts(folder);
}

/** Warnings of a bundle log that name an export which does not exist. */
export function missingExports(output) {
  return output.match(MISSING_EXPORT) ?? [];
}

function lastLines(output) {
  return output.trimEnd().split('\n').slice(-60).join('\n');
}
