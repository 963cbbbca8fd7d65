export { readSpreadsheet } from './read-spreadsheet.js';
export {
  type Cell,
  EMPTY_CELL,
  isBlank,
  numberCell,
  type Sheet,
  type SheetRow,
  shownNumber,
  textCell,
} from './sheet.js';
export { SPREADSHEET_LIMITS, UnreadableSpreadsheet } from './unreadable-spreadsheet.js';
