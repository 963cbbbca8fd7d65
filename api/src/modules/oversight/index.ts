export { oversightModule } from './oversight.module.js';
