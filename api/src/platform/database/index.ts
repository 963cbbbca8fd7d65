export {
  Ascii,
  Belongs,
  Flag,
  IdKey,
  InstantColumn,
  LegalDateColumn,
  LongText,
  PlainId,
  State,
  Version,
  Whole,
  Words,
} from './columns.js';
export { openDatabase, type Database } from './open-database.js';
export { Recorder, currentScope, withStatementScope } from './recorder.js';
