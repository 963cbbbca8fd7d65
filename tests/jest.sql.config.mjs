import { jestConfig } from './jest-base.mjs';

/** Reads what the api runs recorded: run after them, with ZONGPING_KEEP_STATEMENTS=1. */
export default jestConfig({ folders: ['tests/sql'] });
