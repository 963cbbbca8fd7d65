import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () =>
  import('./looking/screens.mjs').then(({ screens }) => screens(process.argv.slice(2))),
);
