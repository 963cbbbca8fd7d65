import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { filesOfPackage, packageSizes, pagesOfPackage, schemaFaults } from '../support/weapp-package.js';

const LIMIT = 1.5 * 1024 * 1024;
const folder = path.resolve(import.meta.dirname, '../../miniprogram/dist/weapp');

describe('the WeChat package', () => {
  test('has no part larger than 1.5 MB', () => {
    const sizes = packageSizes();
    const tooLarge = Object.entries(sizes).filter(([, bytes]) => bytes > LIMIT);

    expect(sizes['main']).toBeGreaterThan(100_000);
    expect(tooLarge).toEqual([]);
  });

  test('has an app.json that WeChat accepts', () => {
    expect(schemaFaults('app', 'app.json')).toEqual([]);
  });

  test('has page settings that WeChat accepts', () => {
    expect(pagesOfPackage()).toContain('packages/school/pages/roster-import/index');
    expect(pagesOfPackage().flatMap((page) => schemaFaults('page', `${page}.json`))).toEqual([]);
  });

  test('has script, template and style for every page', () => {
    const files = new Set(filesOfPackage());
    const wanted = pagesOfPackage().flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`));

    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  test('has only scripts that can be read', () => {
    const scripts = filesOfPackage().filter((file) => file.endsWith('.js'));
    const read = (file: string) => () =>
      new vm.Script(readFileSync(path.join(folder, file), 'utf8'), { filename: file });

    expect(scripts.length).toBeGreaterThan(8);
    for (const file of scripts) expect(read(file)).not.toThrow();
  });
});
