import { spawnSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { isForeignTrace } from '../../scripts/checking/foreign-traces.mjs';
import { namesPlace } from '../../scripts/checking/place-names.mjs';
import { runSteps } from '../../scripts/checking/run-steps.mjs';
import { root } from '../jest-base.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

describe('the house check', () => {
  it('reports every step and keeps the order of the table', async () => {
    const said = [];
    const steps = [
      { id: 'slow', run: () => new Promise((resolve) => setTimeout(resolve, 20, '')) },
      { id: 'complains', run: async () => 'line 3 is wrong' },
      { id: 'throws', run: async () => Promise.reject(new Error('no such program')) },
    ];

    const results = await runSteps(steps, { say: (line) => said.push(line) });

    expect(results).toEqual([
      { id: 'slow', status: 'passed' },
      { id: 'complains', status: 'failed' },
      { id: 'throws', status: 'failed' },
    ]);
    expect(said).toContain('line 3 is wrong');
  });

  it.each([
    ['if (city === "桂林") return 3;', true],
    ['import preset from "./hainan-2023.yaml";', true],
    ['const limit = scheme.limit;', false],
  ])('sees a place name in code: %s', (line, expected) => {
    expect(namesPlace(line)).toBe(expected);
  });

  it.each([
    ['const file = "/' + 'root/project/a.ts";', true],
    ['cd /' + 'home/somebody/zongping', true],
    ['"resolved"' + ': "https://example.org/a.tgz",', true],
    ['"resolved": "api",', false],
    ['see https://example.org/' + 'work/main', false],
  ])('sees what only one machine has: %s', (line, expected) => {
    expect(isForeignTrace(line)).toBe(expected);
  });
});

describe('the order of the modules', () => {
  let place;
  beforeEach(() => {
    place = temporaryFolder();
    copyFileSync(path.join(root, '.dependency-cruiser.mjs'), path.join(place.folder, '.dependency-cruiser.mjs'));
    symlinkSync(path.join(root, 'node_modules'), path.join(place.folder, 'node_modules'));
    place.write('package.json', '{"type":"module"}');
    place.write(
      'api/src/modules/index.ts',
      "import { upper } from './upper/index.js';\nimport { lower } from './lower/index.js';\nexport const modules = [upper, lower];\n",
    );
    place.write('api/src/modules/upper/index.ts', 'export const upper = 1;\n');
    place.write('api/src/modules/upper/inner.ts', 'export const inner = 1;\n');
    place.write(
      'api/src/modules/lower/index.ts',
      "import { upper } from '../upper/index.js';\nexport const lower = upper;\n",
    );
  });
  afterEach(() => place.remove());

  function cruise() {
    const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [program, '--config', '.dependency-cruiser.mjs', 'api/src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: place.folder, encoding: 'utf8' });
    return stdout.split('\n').flatMap((line) => line.match(/^\s+error ([\w-]+)/)?.[1] ?? []);
  }

  it('lets a module use the surface of one above it', () => {
    expect(cruise()).toEqual([]);
  });

  it('forbids a module to know one below it', () => {
    place.write('api/src/modules/upper/index.ts', "import { z } from '../lower/index.js';\nexport const upper = z;\n");
    place.write('api/src/modules/lower/index.ts', 'export const lower = 1;\nexport const z = 1;\n');

    expect(cruise()).toEqual(['module-order']);
  });

  it("forbids the inside of another module, and the platform's knowing any module", () => {
    place.write(
      'api/src/modules/lower/index.ts',
      "import { inner } from '../upper/inner.js';\nexport const lower = inner;\n",
    );
    place.write(
      'api/src/platform/jobs.ts',
      "import { upper } from '../modules/upper/index.js';\nexport const job = upper;\n",
    );

    expect(cruise().sort()).toEqual(['module-surface', 'platform-below-modules']);
  });

  it('forbids a module that is not in the list', () => {
    place.write(
      'api/src/modules/index.ts',
      "import { upper } from './upper/index.js';\nexport const modules = [upper];\n",
    );
    place.write('api/src/app.ts', "import { lower } from './modules/lower/index.js';\nexport const app = lower;\n");

    expect(cruise()).toEqual(['modules-listed']);
  });
});
