export { nodesOf } from './document/nodes.js';
