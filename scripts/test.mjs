import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./testing/test.mjs').then(({ test }) => test(process.argv.slice(2))));
