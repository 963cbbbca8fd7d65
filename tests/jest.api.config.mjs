import { jestConfig } from './jest-base.mjs';

export default jestConfig({
  folders: ['tests/requirements', 'tests/api'],
  timeout: 120_000,
  globalSetup: '<rootDir>/tests/support/jest-servers-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/jest-servers-teardown.mjs',
});
