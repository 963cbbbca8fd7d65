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
export { UnreadableSpreadsheet } from './unreadable-spreadsheet.js';
export { drawWatermark } from './draw-watermark.js';
export { type WrittenCell, writeWorkbook } from './write-workbook.js';
