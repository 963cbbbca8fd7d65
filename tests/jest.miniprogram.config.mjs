import { jestConfig } from './jest-base.mjs';

export default jestConfig({ folders: ['tests/miniprogram'], timeout: 60_000 });
