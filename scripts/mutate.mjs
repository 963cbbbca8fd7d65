import { mutate } from './mutating/mutate.mjs';

await mutate();
