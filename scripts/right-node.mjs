// Read by whatever Node a machine has, so only the oldest syntax stands here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = root + (process.platform === 'win32' ? 'node_modules/.bin/node.cmd' : 'node_modules/.bin/node');

function isRecent(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > 22 || (parts[0] === 22 && parts[1] >= 17);
}

function explain() {
  const installed = existsSync(root + 'node_modules');
  console.error(`需要 Node 22.17 或更新的版本，现在是 ${process.versions.node}。`);
  console.error(installed ? '请安装新版 Node 后再运行。' : '请先运行 npm ci，它会带来合适的 Node。');
  console.error(`Node 22.17 or newer is needed, this is ${process.versions.node}.`);
  console.error(installed ? 'Please install a newer Node.' : 'Please run npm ci first; it brings its own Node.');
  process.exitCode = 1;
}

function runWithOwn(script) {
  const child = spawn(own, [script].concat(process.argv.slice(2)), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('exit', function (code) {
    process.exit(code === null ? 1 : code);
  });
}

/** Runs `main` when this Node is new enough; otherwise the same script with the Node that npm ci brought. */
export function onRightNode(scriptUrl, main) {
  if (isRecent(process.versions.node)) {
    main().catch(function (error) {
      console.error(error.isPlain ? error.message : error);
      process.exit(1);
    });
  } else if (existsSync(own)) {
    runWithOwn(fileURLToPath(scriptUrl));
  } else {
    explain();
  }
}
