export { NotRendered, RenderProcess } from './render-process.js';
export { serveRenderer } from './serve-renderer.js';
