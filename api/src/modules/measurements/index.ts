export { prepareBodyMeasures, saveBodyMeasures } from './actions/save-body-measures.js';
export { prepareResults, saveResults } from './actions/save-results.js';
export { bodyOf, resultsIn } from './measurement.queries.js';
export { measurementsModule } from './measurements.module.js';
export { presentClassResults } from './result.present.js';
