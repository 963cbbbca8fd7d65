/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Correcting how sheets were understood; they are read again. 改列。 */
export type CorrectRosterSheetsInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The import. */
  importId: string;
  /** The sheets that were misunderstood. */
  sheets: Array<RosterSheetInput>;
};

/** What a column is. 一列读作什么。 */
export type RosterColumnInput = {
  /** Index of the column. */
  column: number;
  /** Key of the field; null: it is not imported. */
  field?: string | null | undefined;
};

/** Where an import of spreadsheets stands. 导入状态。 */
export type RosterImportState =
  | 'COMMITTED'
  | 'FAILED'
  | 'PREVIEWED'
  | 'READING'
  | 'UNDONE'
  | 'WAITING_FOR_FILES';

/** How a sheet is to be read; with nothing but `sheet` the system guesses again. 一张表怎么读。 */
export type RosterSheetInput = {
  /** Columns that are something else; the others stay. */
  columns?: Array<RosterColumnInput> | null | undefined;
  /** Sheet row of the headings; they tell the columns anew. */
  headerRow?: number | null | undefined;
  /** What it lists. */
  kind?: RosterSheetKind | null | undefined;
  /** Index of the sheet. */
  sheet: number;
};

/** What a sheet lists. 表的种类。 */
export type RosterSheetKind =
  | 'CLASSES'
  | 'COURSES'
  | 'STAFF'
  | 'STUDENTS'
  | 'TEACHING';

export type ConsoleRosterSheetsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleRosterSheetsQuery = { rosterImport: { id: string, sheets: Array<{ index: number, name: string, kind: Types.RosterSheetKind | null, headerRow: number | null, rowCount: number, isCorrected: boolean, firstRows: Array<{ row: number, text: string }>, columns: Array<{ index: number, letter: string, header: string, field: string | null, known: boolean, samples: Array<string> }>, fields: Array<{ key: string, name: string }> }> } };

export type ConsoleRefusedSheetsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleRefusedSheetsQuery = { rosterImport: { id: string, refusedSheets: Array<{ file: string, rowCount: number }> } };

export type ConsoleCorrectRosterSheetsMutationVariables = Exact<{
  input: Types.CorrectRosterSheetsInput;
}>;


export type ConsoleCorrectRosterSheetsMutation = { correctRosterSheets: { id: string, version: number, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number, undoBlockedBy: Array<string>, viewerCanCommit: boolean, viewerCanUndo: boolean, failure: string | null, files: Array<{ name: string, kindName: string | null, rowCount: number, headerRow: number | null, columns: Array<{ header: string, meaning: string | null, known: boolean }> }>, refused: Array<{ file: string, row: number, column: string, value: string, reason: string, wholeFile: boolean }>, warnings: Array<{ file: string, row: number | null, message: string }>, offers: Array<{ id: string, staffNumber: string, staffName: string, childName: string }>, hazards: { alarms: Array<string>, asksSchoolName: boolean, renamed: Array<{ file: string, row: number, sheetName: string, number: string, before: string, after: string }>, leaving: Array<{ who: string, left: number, isLarge: boolean }> } } };

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

export const ConsoleRosterSheetsDocument = new TypedDocumentString(`
    query ConsoleRosterSheets($id: ID!) {
  rosterImport(id: $id) {
    id
    sheets {
      index
      name
      kind
      headerRow
      rowCount
      isCorrected
      firstRows {
        row
        text
      }
      columns {
        index
        letter
        header
        field
        known
        samples
      }
      fields {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRosterSheetsQuery, ConsoleRosterSheetsQueryVariables>;
export const ConsoleRefusedSheetsDocument = new TypedDocumentString(`
    query ConsoleRefusedSheets($id: ID!) {
  rosterImport(id: $id) {
    id
    refusedSheets {
      file
      rowCount
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRefusedSheetsQuery, ConsoleRefusedSheetsQueryVariables>;
export const ConsoleCorrectRosterSheetsDocument = new TypedDocumentString(`
    mutation ConsoleCorrectRosterSheets($input: CorrectRosterSheetsInput!) {
  correctRosterSheets(input: $input) {
    ...ConsoleRosterReport
  }
}
    fragment ConsoleRosterReport on RosterImport {
  id
  version
  state
  stateName
  createdAt
  createdBy
  files {
    name
    kindName
    rowCount
    headerRow
    columns {
      header
      meaning
      known
    }
  }
  added
  changed
  left
  unchanged
  refused {
    file
    row
    column
    value
    reason
    wholeFile
  }
  warnings {
    file
    row
    message
  }
  offers {
    id
    staffNumber
    staffName
    childName
  }
  hazards {
    alarms
    asksSchoolName
    renamed {
      file
      row
      sheetName
      number
      before
      after
    }
    leaving {
      who
      left
      isLarge
    }
  }
  undoBlockedBy
  viewerCanCommit
  viewerCanUndo
  failure
}`) as unknown as TypedDocumentString<ConsoleCorrectRosterSheetsMutation, ConsoleCorrectRosterSheetsMutationVariables>;