/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Committing a previewed import. 确认导入。 */
export type CommitRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The import. */
  importId: string;
  /** Accepted offers: these teachers are the guardians of the same phone and name. */
  joinTeacherParents: Array<string>;
  /** How many changed names were looked at and are right; a commit is refused unless it is all of them. */
  renamesConfirmed?: number | null | undefined;
  /** The school's name, typed; a commit that lets a large part of the school go is refused without it. */
  schoolName?: string | null | undefined;
  /** True says in so many words: leave the refused rows out. */
  skipRefused: boolean;
  /** The version that was looked at: a commit is refused when the sheets were read another way since. */
  version?: number | null | undefined;
};

/** What an import does with a row: new, changed, left. 变化。 */
export type RosterChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'LEFT';

/** Where an import of spreadsheets stands. 导入状态。 */
export type RosterImportState =
  | 'COMMITTED'
  | 'FAILED'
  | 'PREVIEWED'
  | 'READING'
  | 'UNDONE'
  | 'WAITING_FOR_FILES';

/** Beginning an import. 开始导入。 */
export type StartRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The school. */
  schoolId: string;
};

/** Taking an import back. 撤销导入。 */
export type UndoRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The import. */
  importId: string;
};

export type RosterImportQueryVariables = Exact<{
  id: string;
}>;


export type RosterImportQuery = { rosterImport: { id: string, version: number, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number, undoBlockedBy: Array<string>, viewerCanCommit: boolean, viewerCanUndo: boolean, failure: string | null, files: Array<{ name: string, kindName: string | null, rowCount: number, columns: Array<{ header: string, meaning: string | null, known: boolean }> }>, refused: Array<{ file: string, row: number, column: string, value: string, reason: string, wholeFile: boolean }>, warnings: Array<{ file: string, row: number | null, message: string }>, offers: Array<{ id: string, staffNumber: string, staffName: string, childName: string }>, hazards: { alarms: Array<string>, asksSchoolName: boolean, renamed: Array<{ file: string, row: number, sheetName: string, number: string, before: string, after: string }>, leaving: Array<{ who: string, left: number, isLarge: boolean }> }, changes: Array<{ kind: Types.RosterChangeKind, file: string | null, row: number | null, what: string, detail: string }> } };

export type RosterImportsQueryVariables = Exact<{
  schoolId: string;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { rosterImports: { nextCursor: string | null, nodes: Array<{ id: string, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number }> } };

export type StartRosterImportMutationVariables = Exact<{
  input: Types.StartRosterImportInput;
}>;


export type StartRosterImportMutation = { startRosterImport: { id: string, uploadUrl: string | null } };

export type CommitRosterImportMutationVariables = Exact<{
  input: Types.CommitRosterImportInput;
}>;


export type CommitRosterImportMutation = { commitRosterImport: { id: string, version: number, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number, undoBlockedBy: Array<string>, viewerCanCommit: boolean, viewerCanUndo: boolean, failure: string | null, files: Array<{ name: string, kindName: string | null, rowCount: number, columns: Array<{ header: string, meaning: string | null, known: boolean }> }>, refused: Array<{ file: string, row: number, column: string, value: string, reason: string, wholeFile: boolean }>, warnings: Array<{ file: string, row: number | null, message: string }>, offers: Array<{ id: string, staffNumber: string, staffName: string, childName: string }>, hazards: { alarms: Array<string>, asksSchoolName: boolean, renamed: Array<{ file: string, row: number, sheetName: string, number: string, before: string, after: string }>, leaving: Array<{ who: string, left: number, isLarge: boolean }> }, changes: Array<{ kind: Types.RosterChangeKind, file: string | null, row: number | null, what: string, detail: string }> } };

export type UndoRosterImportMutationVariables = Exact<{
  input: Types.UndoRosterImportInput;
}>;


export type UndoRosterImportMutation = { undoRosterImport: { id: string, version: number, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number, undoBlockedBy: Array<string>, viewerCanCommit: boolean, viewerCanUndo: boolean, failure: string | null, files: Array<{ name: string, kindName: string | null, rowCount: number, columns: Array<{ header: string, meaning: string | null, known: boolean }> }>, refused: Array<{ file: string, row: number, column: string, value: string, reason: string, wholeFile: boolean }>, warnings: Array<{ file: string, row: number | null, message: string }>, offers: Array<{ id: string, staffNumber: string, staffName: string, childName: string }>, hazards: { alarms: Array<string>, asksSchoolName: boolean, renamed: Array<{ file: string, row: number, sheetName: string, number: string, before: string, after: string }>, leaving: Array<{ who: string, left: number, isLarge: boolean }> }, changes: Array<{ kind: Types.RosterChangeKind, file: string | null, row: number | null, what: string, detail: string }> } };

export type RosterImportReportFragment = { id: string, version: number, state: Types.RosterImportState, stateName: string, createdAt: string, createdBy: string, added: number, changed: number, left: number, unchanged: number, undoBlockedBy: Array<string>, viewerCanCommit: boolean, viewerCanUndo: boolean, failure: string | null, files: Array<{ name: string, kindName: string | null, rowCount: number, columns: Array<{ header: string, meaning: string | null, known: boolean }> }>, refused: Array<{ file: string, row: number, column: string, value: string, reason: string, wholeFile: boolean }>, warnings: Array<{ file: string, row: number | null, message: string }>, offers: Array<{ id: string, staffNumber: string, staffName: string, childName: string }>, hazards: { alarms: Array<string>, asksSchoolName: boolean, renamed: Array<{ file: string, row: number, sheetName: string, number: string, before: string, after: string }>, leaving: Array<{ who: string, left: number, isLarge: boolean }> }, changes: Array<{ kind: Types.RosterChangeKind, file: string | null, row: number | null, what: string, detail: string }> };

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
export const RosterImportReportFragmentDoc = new TypedDocumentString(`
    fragment RosterImportReport on RosterImport {
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
  changes {
    kind
    file
    row
    what
    detail
  }
  undoBlockedBy
  viewerCanCommit
  viewerCanUndo
  failure
}
    `, {"fragmentName":"RosterImportReport"}) as unknown as TypedDocumentString<RosterImportReportFragment, unknown>;
export const RosterImportDocument = new TypedDocumentString(`
    query RosterImport($id: ID!) {
  rosterImport(id: $id) {
    ...RosterImportReport
  }
}
    fragment RosterImportReport on RosterImport {
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
  changes {
    kind
    file
    row
    what
    detail
  }
  undoBlockedBy
  viewerCanCommit
  viewerCanUndo
  failure
}`) as unknown as TypedDocumentString<RosterImportQuery, RosterImportQueryVariables>;
export const RosterImportsDocument = new TypedDocumentString(`
    query RosterImports($schoolId: ID!, $after: ID) {
  rosterImports(schoolId: $schoolId, after: $after) {
    nodes {
      id
      state
      stateName
      createdAt
      createdBy
      added
      changed
      left
      unchanged
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
export const StartRosterImportDocument = new TypedDocumentString(`
    mutation StartRosterImport($input: StartRosterImportInput!) {
  startRosterImport(input: $input) {
    id
    uploadUrl
  }
}
    `) as unknown as TypedDocumentString<StartRosterImportMutation, StartRosterImportMutationVariables>;
export const CommitRosterImportDocument = new TypedDocumentString(`
    mutation CommitRosterImport($input: CommitRosterImportInput!) {
  commitRosterImport(input: $input) {
    ...RosterImportReport
  }
}
    fragment RosterImportReport on RosterImport {
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
  changes {
    kind
    file
    row
    what
    detail
  }
  undoBlockedBy
  viewerCanCommit
  viewerCanUndo
  failure
}`) as unknown as TypedDocumentString<CommitRosterImportMutation, CommitRosterImportMutationVariables>;
export const UndoRosterImportDocument = new TypedDocumentString(`
    mutation UndoRosterImport($input: UndoRosterImportInput!) {
  undoRosterImport(input: $input) {
    ...RosterImportReport
  }
}
    fragment RosterImportReport on RosterImport {
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
  changes {
    kind
    file
    row
    what
    detail
  }
  undoBlockedBy
  viewerCanCommit
  viewerCanUndo
  failure
}`) as unknown as TypedDocumentString<UndoRosterImportMutation, UndoRosterImportMutationVariables>;