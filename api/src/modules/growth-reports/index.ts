export { growthReportsModule } from './growth-reports.module.js';
