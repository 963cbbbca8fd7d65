import { invalidInput } from '../../kernel/errors.js';
import { readSpreadsheet, UnreadableSpreadsheet, type Sheet } from '../../platform/spreadsheets/index.js';
import type { Exempt } from './exempt.queries.js';
import type { ResultsPlace } from './class-results.js';
import { MOST_CELLS } from './entry.rules.js';
import { claimedTwice, columnsOf, type SheetColumns } from './sheet-columns.rules.js';
import type { ClassPupil } from './sheet-pupils.rules.js';
import { readRows, type ReadRow } from './sheet-rows.rules.js';

/** A sheet of a class is small: what is bigger holds pictures, or no class. */
const LIMITS = { bytes: 512 * 1024, unpackedBytes: 8 * 1024 * 1024, rows: 1000, columns: 100, mergedCells: 10_000 };
const LONGEST_NAME = 200;

/** A file as it is brought. */
export interface SheetFile {
  fileName: string;
  /** In base64. */
  content: string;
}

async function sheetOf({ fileName, content }: SheetFile): Promise<Sheet> {
  try {
    const name = fileName.normalize('NFC').slice(0, LONGEST_NAME);
    return await readSpreadsheet(name, Buffer.from(content, 'base64'), LIMITS);
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) throw invalidInput('content', error.message);
    throw error;
  }
}

/** The columns that the viewer may enter; those of others are named as not read. */
function columnsToRead({ inForce, enterable }: ResultsPlace, sheet: Sheet): SheetColumns {
  const columns = columnsOf(sheet, inForce.scheme);
  if (!columns)
    throw invalidInput('content', '表里没有找到姓名（或学号）和学科的表头。请用本页的模板，或在表头写明，再选一次。');
  const twice = claimedTwice(columns);
  if (twice) throw invalidInput('content', `表里有两列都是${twice}，不知道用哪一列。请只留一列，再选一次。`);
  const subjects = columns.subjects.filter(({ subject }) => enterable.includes(subject));
  if (subjects.length === 0)
    throw invalidInput('content', '表里的学科这个班没有，或不由您录入。请核对表头，再选一次。');
  const others = columns.subjects.filter((column) => !subjects.includes(column)).map(({ name }) => name);
  return { ...columns, subjects, unread: [...others, ...columns.unread] };
}

function assertEnterable(rows: readonly ReadRow[]): void {
  if (rows.length === 0) throw invalidInput('content', '表头下面没有学生。请填好以后再选一次。');
  if (rows.reduce((sum, row) => sum + row.cells.length, 0) > MOST_CELLS)
    throw invalidInput('content', `一次最多导入 ${MOST_CELLS} 格成绩，请分几次导入。`);
}

/** ZM-7: reads a file as results of a class; in words why it cannot be. */
export async function readResultsSheet(
  place: ResultsPlace,
  { pupils, exempt }: { pupils: readonly ClassPupil[]; exempt: Exempt },
  file: SheetFile,
): Promise<{ sheet: Sheet; columns: SheetColumns; rows: ReadRow[] }> {
  const sheet = await sheetOf(file);
  const columns = columnsToRead(place, sheet);
  const rows = readRows({ scheme: place.inForce.scheme, grade: place.grade, pupils, exempt }, columns, sheet.rows);
  assertEnterable(rows);
  return { sheet, columns, rows };
}
