import { ExportedTable } from '../export.rules.js';
import { accountRates, staffWithout, classAccounts } from './accounts.js';
import { classBooklets } from './class-booklets.js';
import { classGraduation } from './class-graduation.js';
import { classResults } from './class-results.js';
import { classRoster } from './class-roster.js';
import { countySheets, countyReceipts } from './county.js';
import { refusedRows } from './refused-rows.js';
import { schoolPeople } from './people.js';
import { evaluationPapers } from './papers.js';
import { homeQuotas, quotaCounts, staffQuotas } from './quotas.js';
import { sampledBooklets, unpublishedPupils } from './samples.js';
import { schoolClasses } from './school-classes.js';
import { sheetRows } from './sheet-rows.js';
import type { TableSource } from './table-source.js';

export type { ReadTable, TableWanted } from './table-source.js';

/** From where each table is read. */
export const TABLE_SOURCES: Record<ExportedTable, TableSource> = {
  [ExportedTable.CLASS_ROSTER]: classRoster,
  [ExportedTable.SHEET_ROWS]: sheetRows,
  [ExportedTable.ACCOUNT_RATES]: accountRates,
  [ExportedTable.STAFF_WITHOUT_ACCOUNT]: staffWithout,
  [ExportedTable.CLASS_ACCOUNTS]: classAccounts,
  [ExportedTable.COUNTY_SHEETS]: countySheets,
  [ExportedTable.COUNTY_RECEIPTS]: countyReceipts,
  [ExportedTable.SAMPLED_BOOKLETS]: sampledBooklets,
  [ExportedTable.UNPUBLISHED_PUPILS]: unpublishedPupils,
  [ExportedTable.SCHOOL_CLASSES]: schoolClasses,
  [ExportedTable.CLASS_BOOKLETS]: classBooklets,
  [ExportedTable.CLASS_RESULTS]: classResults,
  [ExportedTable.CLASS_GRADUATION]: classGraduation,
  [ExportedTable.REFUSED_ROWS]: refusedRows,
  [ExportedTable.SCHOOL_PEOPLE]: schoolPeople,
  [ExportedTable.QUOTA_COUNTS]: quotaCounts,
  [ExportedTable.HOME_QUOTAS]: homeQuotas,
  [ExportedTable.STAFF_QUOTAS]: staffQuotas,
  [ExportedTable.EVALUATION_PAPERS]: evaluationPapers,
};
