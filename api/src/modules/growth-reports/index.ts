export { checkReports, publishReports } from './class-batch.js';
export { growthReportsModule } from './growth-reports.module.js';
