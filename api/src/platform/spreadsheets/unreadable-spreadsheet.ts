/** A file that cannot be taken as a spreadsheet; the message tells a person what to do. */
export class UnreadableSpreadsheet extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableSpreadsheet';
  }
}

/** How much of a spreadsheet is read at most. */
export interface SpreadsheetLimits {
  bytes: number;
  unpackedBytes: number;
  rows: number;
  columns: number;
  mergedCells: number;
}

/** The limits of a sheet of a whole school. */
export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  mergedCells: 200_000,
};

/** The refusal of a sheet with too many rows. */
export const tooManyRows = ({ rows }: SpreadsheetLimits): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet(`这张表超过 ${shownCount(rows)}行，读不了。请删去多余的行，或分成几个文件。`);

const shownCount = (count: number): string => (count >= 10_000 ? `${count / 10_000} 万` : `${count} `);

/** The refusal of a sheet with too many columns. */
export const tooManyColumns = ({ columns }: SpreadsheetLimits): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet(`这张表超过 ${columns} 列，读不了。请删去用不到的列，再传一次。`);

/** The refusal of a file that pretends to be a workbook. */
export const notAWorkbook = (): UnreadableSpreadsheet =>
  new UnreadableSpreadsheet(
    '这个文件打不开，可能没有传完整，或者不是表格。请用 Excel 或 WPS 打开后另存为“.xlsx”，再传一次。',
  );
