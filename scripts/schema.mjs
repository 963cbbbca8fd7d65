import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () =>
  import('./building/schema.mjs').then(({ writeSchema }) => writeSchema(process.argv.slice(2))),
);
