export { NotRendered, RenderProcess } from './render-process.js';
