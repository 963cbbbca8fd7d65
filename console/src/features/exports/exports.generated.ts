/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an account is. 账号状态。 */
export type AccountState =
  | 'FIRST_PASSWORD'
  | 'INVITED'
  | 'NONE'
  | 'OPEN'
  | 'RENEWED';

/** For what a table is taken away. 导出用途。 */
export type ExportPurpose =
  | 'CHECKING'
  | 'CLASS_WORK'
  | 'FILING'
  | 'MEETING'
  | 'OTHER'
  | 'REPORTING';

/** Which table is taken away, with the choices of its page, and for what. 导出表格。 */
export type ExportTableInput = {
  /** Only people whose account is so far. */
  accounts?: Array<AccountState> | null | undefined;
  /** The class, where the table is of one or is narrowed to one. */
  classId?: string | null | undefined;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Those who count, or those who do not; all when absent. */
  counted?: boolean | null | undefined;
  /** Only one draw of booklets. */
  drawId?: string | null | undefined;
  /** Only frozen sheets, or only schools without one. */
  frozen?: boolean | null | undefined;
  /** Only one grade, by name. */
  grade?: string | null | undefined;
  /** Only pupils whose home is so far. */
  home?: HomeAccount | null | undefined;
  /** The import, for refused rows; `show` names the file. */
  importId?: string | null | undefined;
  /** Only people who belong to the school as this. */
  kind?: PersonKind | null | undefined;
  /** Only one month, 2026-09; the begun ones of the term when absent. */
  month?: string | null | undefined;
  /** For what, by kind. */
  purpose: ExportPurpose;
  /** For what, in words: 2 to 100 characters. */
  purposeWords: string;
  /** The rate, for the persons behind one. */
  rate?: SheetRate | null | undefined;
  /** The evaluation, where the table is of one. */
  roundId?: string | null | undefined;
  /** First calendar year of the school year, for schools of a county. */
  schoolYear?: number | null | undefined;
  /** What was searched for on the page. */
  search?: string | null | undefined;
  /** 1 autumn, 2 spring. */
  semester?: number | null | undefined;
  /** Which rows the page shows, by its own word for that. */
  show?: string | null | undefined;
  /** In which order the page shows them, by its own word. */
  sort?: string | null | undefined;
  /** Only booklets that stand there. */
  state?: SampleState | null | undefined;
  /** The table. */
  table: ExportedTable;
  /** The term; the newest when absent. */
  termId?: string | null | undefined;
  /** The school or bureau, where the table is of one. */
  unitId?: string | null | undefined;
  /** Only papers that wait for this. */
  work?: ReceiptWork | null | undefined;
};

/** A table of the console. 可以导出的表。 */
export type ExportedTable =
  | 'ACCOUNT_RATES'
  | 'CLASS_ACCOUNTS'
  | 'CLASS_BOOKLETS'
  | 'CLASS_GRADUATION'
  | 'CLASS_RESULTS'
  | 'CLASS_ROSTER'
  | 'COUNTY_RECEIPTS'
  | 'COUNTY_SHEETS'
  | 'EVALUATION_PAPERS'
  | 'HOME_QUOTAS'
  | 'QUOTA_COUNTS'
  | 'REFUSED_ROWS'
  | 'SAMPLED_BOOKLETS'
  | 'SCHOOL_CLASSES'
  | 'SCHOOL_PEOPLE'
  | 'SHEET_ROWS'
  | 'STAFF_QUOTAS'
  | 'STAFF_WITHOUT_ACCOUNT'
  | 'UNPUBLISHED_PUPILS';

/** Whether a home has an account. 家庭账号。 */
export type HomeAccount =
  | 'LACKING'
  | 'OPEN'
  | 'PAUSED';

/** As what somebody belongs to a school. 人员类别。 */
export type PersonKind =
  | 'GUARDIAN'
  | 'PUPIL'
  | 'STAFF';

/** What a delivery receipt waits for. 接收单待办。 */
export type ReceiptWork =
  | 'AT_SCHOOL'
  | 'AUDITED'
  | 'TO_AUDIT'
  | 'TO_COLLECT';

/** Where a booklet that was drawn stands. 抽查状态。 */
export type SampleState =
  | 'ANSWERED'
  | 'FINE'
  | 'FOUND'
  | 'SETTLED'
  | 'WAITING';

/** What a school's sheet rates. 考核项目。 */
export type SheetRate =
  | 'ACCOUNTS'
  | 'ACTIVITY'
  | 'BOOKLETS'
  | 'HOUSEHOLDS'
  | 'TEACHERS';

export type ConsoleExportTableMutationVariables = Exact<{
  input: Types.ExportTableInput;
}>;


export type ConsoleExportTableMutation = { exportTable: { exportId: string, url: string, fileName: string } };

export type ConsoleTableExportsQueryVariables = Exact<{
  unitId: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleTableExportsQuery = { tableExports: { nextCursor: string | null, nodes: Array<{ id: string, tableName: string, title: string, filters: string, rowCount: number, purposeName: string, purposeWords: string, requestedBy: string, requestedAs: string, requestedAt: string, fetchedAt: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConsoleExportTableDocument = new TypedDocumentString(`
    mutation ConsoleExportTable($input: ExportTableInput!) {
  exportTable(input: $input) {
    exportId
    url
    fileName
  }
}
    `) as unknown as TypedDocumentString<ConsoleExportTableMutation, ConsoleExportTableMutationVariables>;
export const ConsoleTableExportsDocument = new TypedDocumentString(`
    query ConsoleTableExports($unitId: ID!, $search: String, $first: Int, $after: ID) {
  tableExports(unitId: $unitId, search: $search, first: $first, after: $after) {
    nodes {
      id
      tableName
      title
      filters
      rowCount
      purposeName
      purposeWords
      requestedBy
      requestedAs
      requestedAt
      fetchedAt
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<ConsoleTableExportsQuery, ConsoleTableExportsQueryVariables>;