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

export type ConsoleClassResultsFragment = { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, mark: number | null, levelName: string }> }> };

export type ConsoleClassResultsQueryVariables = Exact<{
  classId: string;
}>;


export type ConsoleClassResultsQuery = { classResults: { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, mark: number | null, levelName: string }> }> } };

export type ConsoleSaveResultsMutationVariables = Exact<{
  input: Types.SaveResultsInput;
}>;


export type ConsoleSaveResultsMutation = { saveResults: { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, mark: number | null, levelName: string }> }> } };

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
export const ConsoleClassResultsFragmentDoc = new TypedDocumentString(`
    fragment ConsoleClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      version
      subject
      mark
      levelName
    }
  }
}
    `, {"fragmentName":"ConsoleClassResults"}) as unknown as TypedDocumentString<ConsoleClassResultsFragment, unknown>;
export const ConsoleClassResultsDocument = new TypedDocumentString(`
    query ConsoleClassResults($classId: ID!) {
  classResults(classId: $classId) {
    ...ConsoleClassResults
  }
}
    fragment ConsoleClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      version
      subject
      mark
      levelName
    }
  }
}`) as unknown as TypedDocumentString<ConsoleClassResultsQuery, ConsoleClassResultsQueryVariables>;
export const ConsoleSaveResultsDocument = new TypedDocumentString(`
    mutation ConsoleSaveResults($input: SaveResultsInput!) {
  saveResults(input: $input) {
    ...ConsoleClassResults
  }
}
    fragment ConsoleClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      version
      subject
      mark
      levelName
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSaveResultsMutation, ConsoleSaveResultsMutationVariables>;