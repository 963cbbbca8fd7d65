import { onRightNode } from './right-node.mjs';

onRightNode(import.meta.url, () => import('./developing.mjs').then(({ dev }) => dev(process.argv.slice(2))));
