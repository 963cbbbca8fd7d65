export { evidenceModule } from './evidence.module.js';
export { prepareTallies, raiseTallies } from './tallies.js';
export type { Capture } from './tally.rules.js';
export { findRecordsAbout, type RecordRow } from './record.queries.js';
export { presentRecord } from './record.present.js';
export { EvidenceRecordType, MomentKind } from './evidence.types.js';
export { prepareRecord, saveRecord } from './actions/save-record.js';
export { startPhoto } from './actions/start-photo.js';
export { receivePhoto } from './receive-photo.js';
export {
  countRecords,
  findBookletRecords,
  findClassRecords,
  findStanding,
  type BookletRecordRow,
} from './booklet.queries.js';
export { photoKey, photoLink } from './photo.files.js';
