export { exchangeModule } from './exchange.module.js';
