import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet.js';
import {
  notAWorkbook,
  SPREADSHEET_LIMITS,
  type SpreadsheetLimits,
  UnreadableSpreadsheet,
} from './unreadable-spreadsheet.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const SAVE_AS = '请用 Excel 或 WPS 打开后另存为“.xlsx”，再传一次。';

/** Reads xlsx or CSV by what the bytes are, whatever the file is called. Throws `UnreadableSpreadsheet`. */
export async function readSpreadsheet(
  fileName: string,
  content: Uint8Array,
  limits: SpreadsheetLimits = SPREADSHEET_LIMITS,
): Promise<Sheet> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw new UnreadableSpreadsheet('这个文件是空的。请检查是不是传错了文件。');
  if (bytes.length > limits.bytes) {
    throw new UnreadableSpreadsheet(`这个文件超过 ${shownSize(limits)}，读不了。请删去图片和多余的工作表，再传一次。`);
  }
  if (startsWith(bytes, ZIP)) return readWorkbook(fileName, bytes, limits);
  if (startsWith(bytes, OLD_OFFICE)) throw oldOffice(bytes);
  if (looksLikeMarkup(bytes)) throw new UnreadableSpreadsheet(`这个文件其实是网页，不是表格。${SAVE_AS}`);
  if (/\.(xlsx?|xlsm|et)$/i.test(fileName)) throw notAWorkbook();
  return readCsv(fileName, bytes, limits);
}

const KIB = 1024;

const shownSize = ({ bytes }: SpreadsheetLimits): string =>
  bytes < KIB * KIB ? `${bytes / KIB} KB` : `${bytes / KIB / KIB} MB`;

const startsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);

const looksLikeMarkup = (bytes: Buffer): boolean => /^\uFEFF?\s*</.test(bytes.toString('utf8', 0, 200));

function oldOffice(bytes: Buffer): UnreadableSpreadsheet {
  return bytes.includes(ENCRYPTED)
    ? new UnreadableSpreadsheet('这个文件设了打开密码，读不了。请去掉密码后再传一次。')
    : new UnreadableSpreadsheet(`这是旧版的表格格式（.xls），读不了。${SAVE_AS}`);
}
