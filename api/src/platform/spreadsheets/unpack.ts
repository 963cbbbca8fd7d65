import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { notAWorkbook, type SpreadsheetLimits, UnreadableSpreadsheet } from './unreadable-spreadsheet.js';

const inflate = promisify(inflateRaw);
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

/** Refuses a zip that unpacks to more than it should, before anything parses it. */
export async function guardArchive(bytes: Buffer, limits: SpreadsheetLimits): Promise<void> {
  let room = limits.unpackedBytes;
  const entries = entriesOf(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw notAWorkbook();
  for (const entry of entries) {
    const content = await contentOf(entry, room);
    room -= content.length;
    if (entry.name.startsWith('xl/worksheets/')) guardMerges(content, limits);
  }
}

async function contentOf(entry: Entry, room: number): Promise<Buffer> {
  if (entry.method === STORED) {
    if (entry.packed.length > room) throw tooBig();
    return entry.packed;
  }
  try {
    return await inflate(entry.packed, { maxOutputLength: Math.max(room, 1) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooBig() : notAWorkbook();
  }
}

const tooBig = (): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet('这个文件解开后太大，读不了。请删去图片和多余的工作表，再传一次。');

/** The parser writes a merged range cell by cell; a range over a whole sheet would never end. */
function guardMerges(content: Buffer, limits: SpreadsheetLimits): void {
  let cells = 0;
  for (const [, from = '', fromRow, to = '', toRow] of content
    .toString('latin1')
    .matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    cells += (columnNumber(to) - columnNumber(from) + 1) * (Number(toRow) - Number(fromRow) + 1);
    if (cells > limits.mergedCells) {
      throw new UnreadableSpreadsheet('表里合并了太多单元格，读不了。请取消合并后再传一次。');
    }
  }
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function entriesOf(bytes: Buffer): Entry[] {
  try {
    return readDirectory(bytes);
  } catch {
    throw notAWorkbook();
  }
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = endOfDirectory(bytes);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw notAWorkbook();
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(data, data + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw notAWorkbook();
}
