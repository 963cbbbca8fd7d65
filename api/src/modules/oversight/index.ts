export { freezeSheet, prepareSheet } from './actions/freeze-sheet.js';
export { drawSample, prepareDraw } from './actions/draw-sample.js';
export { inspectBooklet, prepareInspection } from './actions/inspect-booklet.js';
export { oversightModule } from './oversight.module.js';
export { presentSampledBooklets } from './sample.present.js';
export { loadSheetRows } from './sheet.present.js';
export { presentCountySheets } from './county.present.js';
export { SampleState, sampleStateName } from './sample.lifecycle.js';
export { presentUnpublished } from './unpublished.present.js';
