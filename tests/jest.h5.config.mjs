import { jestConfig } from './jest-base.mjs';

export default jestConfig({ folders: ['tests/h5'], timeout: 120_000 });
