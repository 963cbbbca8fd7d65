/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One cell of the grid; with neither mark nor level it is emptied. 一格成绩。 */
export type ResultCellInput = {
  /** A level of the scheme. */
  level?: string | null | undefined;
  /** Hundredths of a mark. */
  mark?: number | null | undefined;
  /** The pupil. */
  studentId: string;
  /** The subject of the scheme. */
  subject: string;
  /** The version that was seen; null for a cell that was empty. */
  version?: number | null | undefined;
};

/** Entering results of a class: all of them or none. 录入成绩。 */
export type SaveResultsInput = {
  /** The cells, at most a thousand. */
  cells: Array<ResultCellInput>;
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

export type ConsoleResultsTemplateQueryVariables = Exact<{
  classId: string;
}>;


export type ConsoleResultsTemplateQuery = { resultsTemplate: { fileName: string, content: string } };

export type ConsoleResultsSheetQueryVariables = Exact<{
  classId: string;
  fileName: string;
  content: string;
}>;


export type ConsoleResultsSheetQuery = { resultsSheet: { classId: string, sheetName: string, unread: Array<string>, notes: Array<string>, missing: Array<string>, subjects: Array<{ id: string, name: string }>, rows: Array<{ row: number, name: string, seatNumber: number | null, studentId: string | null, problems: Array<string>, cells: Array<{ subject: string, mark: number | null, level: string | null, shown: string, version: number | null, replaces: string | null }> }> } };

export type ConsoleEnterSheetMutationVariables = Exact<{
  input: Types.SaveResultsInput;
}>;


export type ConsoleEnterSheetMutation = { saveResults: { classId: string } };

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

export const ConsoleResultsTemplateDocument = new TypedDocumentString(`
    query ConsoleResultsTemplate($classId: ID!) {
  resultsTemplate(classId: $classId) {
    fileName
    content
  }
}
    `) as unknown as TypedDocumentString<ConsoleResultsTemplateQuery, ConsoleResultsTemplateQueryVariables>;
export const ConsoleResultsSheetDocument = new TypedDocumentString(`
    query ConsoleResultsSheet($classId: ID!, $fileName: String!, $content: String!) {
  resultsSheet(classId: $classId, fileName: $fileName, content: $content) {
    classId
    sheetName
    subjects {
      id
      name
    }
    unread
    notes
    rows {
      row
      name
      seatNumber
      studentId
      cells {
        subject
        mark
        level
        shown
        version
        replaces
      }
      problems
    }
    missing
  }
}
    `) as unknown as TypedDocumentString<ConsoleResultsSheetQuery, ConsoleResultsSheetQueryVariables>;
export const ConsoleEnterSheetDocument = new TypedDocumentString(`
    mutation ConsoleEnterSheet($input: SaveResultsInput!) {
  saveResults(input: $input) {
    classId
  }
}
    `) as unknown as TypedDocumentString<ConsoleEnterSheetMutation, ConsoleEnterSheetMutationVariables>;