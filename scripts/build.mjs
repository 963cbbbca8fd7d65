import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./building/build.mjs').then(({ build }) => build(process.argv.slice(2))));
