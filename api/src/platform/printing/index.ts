export { NotRendered, RenderProcess, type RenderFault } from './render-process.js';
