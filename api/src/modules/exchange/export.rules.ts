/** Tables of the console that can be taken away as a file. */
export enum ExportedTable {
  CLASS_ROSTER = 'CLASS_ROSTER',
  SHEET_ROWS = 'SHEET_ROWS',
  ACCOUNT_RATES = 'ACCOUNT_RATES',
  STAFF_WITHOUT_ACCOUNT = 'STAFF_WITHOUT_ACCOUNT',
  CLASS_ACCOUNTS = 'CLASS_ACCOUNTS',
  COUNTY_SHEETS = 'COUNTY_SHEETS',
  COUNTY_RECEIPTS = 'COUNTY_RECEIPTS',
  SAMPLED_BOOKLETS = 'SAMPLED_BOOKLETS',
  UNPUBLISHED_PUPILS = 'UNPUBLISHED_PUPILS',
  SCHOOL_CLASSES = 'SCHOOL_CLASSES',
  CLASS_BOOKLETS = 'CLASS_BOOKLETS',
  CLASS_RESULTS = 'CLASS_RESULTS',
  CLASS_GRADUATION = 'CLASS_GRADUATION',
  REFUSED_ROWS = 'REFUSED_ROWS',
  SCHOOL_PEOPLE = 'SCHOOL_PEOPLE',
  QUOTA_COUNTS = 'QUOTA_COUNTS',
  HOME_QUOTAS = 'HOME_QUOTAS',
  STAFF_QUOTAS = 'STAFF_QUOTAS',
  EVALUATION_PAPERS = 'EVALUATION_PAPERS',
}

/** What each table is called. */
export const TABLE_NAMES: Record<ExportedTable, string> = {
  [ExportedTable.CLASS_ROSTER]: '班级学生名单',
  [ExportedTable.SHEET_ROWS]: '考核表名单',
  [ExportedTable.ACCOUNT_RATES]: '各班账号开通',
  [ExportedTable.STAFF_WITHOUT_ACCOUNT]: '还没有账号的教职工',
  [ExportedTable.CLASS_ACCOUNTS]: '班级账号',
  [ExportedTable.COUNTY_SHEETS]: '各校考核表',
  [ExportedTable.COUNTY_RECEIPTS]: '各校接收单',
  [ExportedTable.SAMPLED_BOOKLETS]: '抽中的册子',
  [ExportedTable.UNPUBLISHED_PUPILS]: '还没有册子的学生',
  [ExportedTable.SCHOOL_CLASSES]: '全校班级',
  [ExportedTable.CLASS_BOOKLETS]: '班级报告单',
  [ExportedTable.CLASS_RESULTS]: '班级成绩',
  [ExportedTable.CLASS_GRADUATION]: '毕业对照表',
  [ExportedTable.REFUSED_ROWS]: '没有导入的行',
  [ExportedTable.SCHOOL_PEOPLE]: '人员名单',
  [ExportedTable.QUOTA_COUNTS]: '数量与负担',
  [ExportedTable.HOME_QUOTAS]: '各家庭完成情况',
  [ExportedTable.STAFF_QUOTAS]: '各教师完成情况',
  [ExportedTable.EVALUATION_PAPERS]: '纸质评价表',
};

/** For what somebody takes a table away. */
export enum ExportPurpose {
  REPORTING = 'REPORTING',
  CHECKING = 'CHECKING',
  MEETING = 'MEETING',
  CLASS_WORK = 'CLASS_WORK',
  FILING = 'FILING',
  OTHER = 'OTHER',
}

/** What each purpose is called. */
export const PURPOSE_NAMES: Record<ExportPurpose, string> = {
  [ExportPurpose.REPORTING]: '向上级报送',
  [ExportPurpose.CHECKING]: '核对名单',
  [ExportPurpose.MEETING]: '会议讨论',
  [ExportPurpose.CLASS_WORK]: '班级日常工作',
  [ExportPurpose.FILING]: '存档备查',
  [ExportPurpose.OTHER]: '其他',
};

/** The most rows of one export. */
export const MOST_ROWS = 5000;
/** How long the words of a purpose are. */
export const PURPOSE_LENGTH = { least: 2, most: 100 } as const;
/** Seconds for which the link of an export works; it works once. */
export const LINK_SECONDS = 300;
/** What stands on every page of what is taken away. */
export const WARNING = '内部资料，不得外传；用完请及时删除。';

/** A cell of an exported table; null is an empty one. */
export type ExportedCell = string | number | null;

const FORMULA_START = /^[\s\u200B\uFEFF]*[=+\-@\t\r]/u;
const LONG_NUMBERS = /(?<![0-9A-Za-z])(?:\d{17}[0-9Xx]|1[3-9]\d{9})(?![0-9A-Za-z])/g;

/** S14: a text that a spreadsheet would take for a formula is kept a text. S8: ID numbers and phones that stand in words are masked. */
export function safeCell(cell: ExportedCell): ExportedCell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(LONG_NUMBERS, (number) => `${number.slice(0, 3)}****${number.slice(-2)}`);
  return FORMULA_START.test(text) ? `'${text}` : text;
}

const UNSAFE_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of the file that somebody takes away. */
export const exportFileName = (table: ExportedTable, title: string, on: string): string =>
  `${[TABLE_NAMES[table], title, on].filter(Boolean).join(' ').replace(UNSAFE_IN_NAMES, ' ')}.xlsx`;
