import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from '../jest-base.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

describe('.ci/run', () => {
  let place;
  beforeEach(() => {
    place = temporaryFolder();
    cpSync(path.join(root, '.ci'), path.join(place.folder, '.ci'), { recursive: true });
    ['mariadbd', 'chromium', 'pdftoppm', 'dpkg'].forEach((name) => program(name, 'exit 0'));
  });
  afterEach(() => place.remove());

  function program(name, lines) {
    place.write(`bin/${name}`, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  }

  function run() {
    const PATH = `${path.join(place.folder, 'bin')}:${process.env.PATH}`;
    const { status, stdout } = spawnSync('.ci/run', {
      cwd: place.folder,
      env: { ...process.env, PATH },
      encoding: 'utf8',
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1), stdout };
  }

  it('ends with the summary of npm test and its exit code', () => {
    program(
      'npm',
      '[ "$1" = ci ] || { mkdir -p reports; echo "8 passed, 1 failed" | tee reports/summary.txt; exit 1; }',
    );

    expect(run()).toMatchObject({ status: 1, last: '8 passed, 1 failed' });
  });

  it('succeeds when npm test does', () => {
    program('npm', '[ "$1" = ci ] || { mkdir -p reports; echo "9 passed, 0 failed" | tee reports/summary.txt; }');

    expect(run()).toMatchObject({ status: 0, last: '9 passed, 0 failed' });
  });

  it('ends with a failure when the installation fails', () => {
    program('npm', 'exit 7');

    expect(run()).toMatchObject({ status: 7, last: '0 passed, 1 failed' });
  });

  it('takes no summary of an earlier run for its own', () => {
    place.write('reports/summary.txt', '9 passed, 0 failed\n');
    program('npm', 'exit 0');

    expect(run()).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
  });
});
