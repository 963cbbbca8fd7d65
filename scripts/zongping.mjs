import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () =>
  import('./zongping-cli.mjs').then(({ zongping }) => zongping(process.argv.slice(2))),
);
