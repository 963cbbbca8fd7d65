import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./starting.mjs').then(({ start }) => start(process.argv.slice(2))));
