import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const shape = {
  complexity: ['error', 10],
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 50],
  'max-params': ['error', 4],
};

const habits = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Settings are read in api/src/config.ts only.' },
  ],
};

// Only the unit of work begins, flushes and commits (quality.md: one transaction per change).
const noTransactions = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'CallExpression[callee.property.name=/^(flush|begin|rollback|transactional)$/]',
      message: 'Only kernel/unit-of-work.ts and platform/database begin, flush and commit.',
    },
    {
      selector: 'CallExpression[callee.property.name="commit"][callee.object.name="em"]',
      message: 'Only kernel/unit-of-work.ts and platform/database begin, flush and commit.',
    },
    {
      selector: 'CallExpression[callee.property.name="remove"][callee.object.property.name="em"]',
      message: 'It deletes by id alone: kernel/remove-rows.ts names the school too.',
    },
  ],
};

const promises = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
};

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'FormData',
    'Blob',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'fetch',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', 'reports/', '.zongping/', '**/*.generated.ts'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { rules: { ...shape, ...habits } },
  {
    files: ['**/*.{mjs,cjs}', 'miniprogram/*.js', 'miniprogram/config/**'],
    languageOptions: { globals: { ...nodeGlobals, performance: 'readonly', module: 'writable' } },
  },
  {
    files: ['api/src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: 'api/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...noEnvironment, ...noTransactions, ...promises },
  },
  {
    files: ['api/src/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['api/src/kernel/unit-of-work.ts', 'api/src/platform/database/**', 'api/src/migrations/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['api/src/migrations/**', 'scripts/**', 'api/src/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['api/src/migrations/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    // A resolver method takes each argument of its field.
    files: ['api/src/**/*.resolver.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['tests/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['describe', 'it', 'expect', 'beforeEach', 'afterEach'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Default exports that a framework asks for: configurations, Taro's pages and components, jest's set-up.
    files: [
      '*.config.mjs',
      '.*.mjs',
      'tests/jest*',
      'tests/support/jest-*',
      'miniprogram/*.js',
      'miniprogram/config/**',
      'console/vite.config.ts',
      'miniprogram/src/app*.{ts,tsx}',
      'miniprogram/src/**/*.config.ts',
      'miniprogram/src/**/index.tsx',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
);
