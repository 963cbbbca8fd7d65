export { PdfBinder } from './pdf-binder.js';
export { NotRendered, RenderProcess, type RenderFault } from './render-process.js';
