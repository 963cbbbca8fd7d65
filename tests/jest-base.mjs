import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const tsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

/** One jest configuration per kind of test; `folders` are relative to the repository. */
export function jestConfig({ folders, timeout = 10_000, ...rest }) {
  return {
    rootDir: root,
    roots: ['<rootDir>/tests'],
    testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx,mjs}`),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: { '\\.ts$': ['@swc/jest', swc], '\\.tsx$': ['@swc/jest', tsx] },
    maxWorkers: 2,
    testTimeout: timeout,
    ...rest,
  };
}
