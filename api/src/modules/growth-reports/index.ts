export { decideGraduations, prepareDecisions } from './graduation/actions/decide-graduations.js';
export { GraduationState } from './graduation/graduation.lifecycle.js';
export { presentClassGraduation } from './graduation/graduation.present.js';
export { checkReports, publishReports } from './class-batch.js';
export { growthReportsModule } from './growth-reports.module.js';
export { ReportState, stateName as reportStateName } from './growth-report.lifecycle.js';
export { publishes } from './growth-report.policy.js';
