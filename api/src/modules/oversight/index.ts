export { freezeSheet, prepareSheet } from './actions/freeze-sheet.js';
export { oversightModule } from './oversight.module.js';
