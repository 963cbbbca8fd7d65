import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linesMatching, sourceFiles } from '../../scripts/checking/source-files.mjs';
import { root } from '../jest-base.mjs';

const imports = (name, folder) =>
  linesMatching(
    (line) => new RegExp(`from '${name}(/[\\w/-]+)?'`).test(line),
    sourceFiles(folder).filter((file) => /\.(ts|tsx|mjs)$/.test(file)),
  );

describe('what the design card asks of the repository', () => {
  it.each([
    ['@apollo/server', 'api/src'],
    ['graphql', 'api/src'],
    ['type-graphql', 'api/src'],
    ['@mikro-orm/core', 'api/src'],
    ['@mikro-orm/mysql', 'api/src'],
    ['dataloader', 'api/src'],
    ['@tarojs/taro', 'miniprogram/src'],
    ['@tarojs/components', 'miniprogram/src'],
  ])('DC-6 %s is what the code in %s is built with', (name, folder) => {
    expect(imports(name, folder)).not.toEqual([]);
    expect(Object.keys(packageOf(folder.split('/')[0]).dependencies)).toContain(name);
  });

  it('DC-6 the database driver is mysql2 and the tests run in jest', () => {
    expect(Object.keys(packageOf('node_modules/@mikro-orm/mysql').dependencies)).toContain('mysql2');
    expect(Object.keys(packageOf('.').devDependencies)).toContain('jest');
  });

  it('DC-6 the top level holds what the card names', () => {
    const named = ['package.json', 'api', 'miniprogram', 'schema.graphql', 'codegen.yml', 'tests', 'README.md'];

    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

function packageOf(folder) {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}
