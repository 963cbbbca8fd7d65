import type { Sheet } from '../../../platform/spreadsheets/index.js';
import { compact } from './cells/text.js';
import { SHEET_KIND_NAMES, type SheetKind } from './types.js';

/** The first two headings of a file of refused rows. */
export const REASON_HEADING = '没有导入的原因';
export const ROW_HEADING = '原来的行号';
/** Stands before the heading of a column that is not to be read although its heading says otherwise. */
export const NOT_READ = '不导入：';

const KINDS = Object.keys(SHEET_KIND_NAMES) as SheetKind[];
const NOT_READ_KEY = compact(NOT_READ);

/** What the worksheet with refused rows is called; by this name it is known when it comes back mended. */
export const mendingSheetName = (kind: SheetKind): string => `要改的${SHEET_KIND_NAMES[kind]}`;

/** The kind of a worksheet with refused rows of an earlier import; undefined for any other worksheet. */
export const mendedKind = ({ sheetName }: Pick<Sheet, 'sheetName'>): SheetKind | undefined =>
  KINDS.find((kind) => mendingSheetName(kind) === sheetName.trim());

/** Whether the rows are those that an earlier import refused: nobody has left because they are so few. */
export const isMended = (sheet: Pick<Sheet, 'sheetName'>, headings: readonly string[]): boolean =>
  mendedKind(sheet) !== undefined || headings.some((heading) => compact(heading) === REASON_HEADING);

/** Whether a heading was put there by the system, for people only. */
export const isForPeople = (heading: string): boolean =>
  [REASON_HEADING, ROW_HEADING].includes(compact(heading)) || compact(heading).startsWith(NOT_READ_KEY);
