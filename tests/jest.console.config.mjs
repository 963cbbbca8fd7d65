import { jestConfig } from './jest-base.mjs';

export default jestConfig({
  folders: ['tests/console'],
  timeout: 120_000,
  globalSetup: '<rootDir>/tests/support/jest-servers-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/jest-servers-teardown.mjs',
});
