import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { viteOf } from './building/bundle-console.mjs';
import { root, tool, toolEnv } from './processes.mjs';

/** `npm run dev`: the api restarts and the phone page reloads on every saved file. */
export async function dev() {
  const children = [
    watch('api', '.', ['--watch', '--import', '@swc-node/register/esm-register', 'api/src/main.ts']),
    watch('h5 ', 'miniprogram', [tool('@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--watch']),
    watch('console', 'console', [viteOf(root), 'build', '--watch']),
  ];
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const codes = await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  process.exitCode = codes.some((code) => code) ? 1 : 0;
}

function watch(name, folder, args) {
  const child = spawn(process.execPath, args, {
    cwd: path.join(root, folder),
    env: toolEnv({ NODE_ENV: 'development', TS_NODE_PROJECT: path.join(root, 'api/tsconfig.json') }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => line && console.log(`${name} │ ${line}`));
  }
  return child;
}
