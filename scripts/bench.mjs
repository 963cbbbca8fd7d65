import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./benching/bench.mjs').then(({ bench }) => bench(process.argv.slice(2))));
