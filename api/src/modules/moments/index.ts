export { momentsModule } from './moments.module.js';
