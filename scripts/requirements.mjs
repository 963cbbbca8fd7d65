import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () =>
  import('./proving/requirements.mjs').then(({ writeRequirements }) => writeRequirements()),
);
