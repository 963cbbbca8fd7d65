import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./checking/check.mjs').then(({ check }) => check(process.argv.slice(2))));
