import { onRightNode } from './right-node.mjs';

// What was started must not keep a failed run from ending.
const fail = (error) => {
  console.error(error);
  process.exit(1);
};

onRightNode(import.meta.url, () =>
  import('./benching/bench.mjs').then(({ bench }) => bench(process.argv.slice(2))).catch(fail),
);
