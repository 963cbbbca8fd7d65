/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Cancelling a printing. 取消打印。 */
export type CancelPrintInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The job. */
  jobId: string;
};

/** Printing published booklets. 打印报告单。 */
export type PrintReportsInput = {
  /** A class: all its published booklets. */
  classId?: string | null | undefined;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Or a whole school. */
  schoolId?: string | null | undefined;
  /** Or one child. */
  studentId?: string | null | undefined;
  /** The term; the newest when absent. */
  termId?: string | null | undefined;
};

/** Where a printing job stands. 打印任务状态。 */
export type PrintState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PRINTING'
  | 'WAITING';

export type ConsolePrintingsQueryVariables = Exact<{
  schoolId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsolePrintingsQuery = { printings: { nextCursor: string | null, nodes: Array<{ id: string, classId: string | null, what: string, termId: string, termName: string, state: Types.PrintState, stateName: string, total: number, done: number, requestedBy: string, requestedAt: string, viewerCanCancel: boolean }> } };

export type ConsolePrintedQueryVariables = Exact<{
  id: string;
}>;


export type ConsolePrintedQuery = { printJob: { id: string, failure: string | null, refused: Array<{ name: string, message: string }>, download: { url: string, fileName: string } | null } };

export type ConsolePrintReportsMutationVariables = Exact<{
  input: Types.PrintReportsInput;
}>;


export type ConsolePrintReportsMutation = { printReports: { id: string } };

export type ConsoleCancelPrintMutationVariables = Exact<{
  input: Types.CancelPrintInput;
}>;


export type ConsoleCancelPrintMutation = { cancelPrint: { id: string } };

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

export const ConsolePrintingsDocument = new TypedDocumentString(`
    query ConsolePrintings($schoolId: ID!, $first: Int, $after: ID) {
  printings(schoolId: $schoolId, first: $first, after: $after) {
    nodes {
      id
      classId
      what
      termId
      termName
      state
      stateName
      total
      done
      requestedBy
      requestedAt
      viewerCanCancel
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintingsQuery, ConsolePrintingsQueryVariables>;
export const ConsolePrintedDocument = new TypedDocumentString(`
    query ConsolePrinted($id: ID!) {
  printJob(id: $id) {
    id
    failure
    refused {
      name
      message
    }
    download {
      url
      fileName
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintedQuery, ConsolePrintedQueryVariables>;
export const ConsolePrintReportsDocument = new TypedDocumentString(`
    mutation ConsolePrintReports($input: PrintReportsInput!) {
  printReports(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintReportsMutation, ConsolePrintReportsMutationVariables>;
export const ConsoleCancelPrintDocument = new TypedDocumentString(`
    mutation ConsoleCancelPrint($input: CancelPrintInput!) {
  cancelPrint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsoleCancelPrintMutation, ConsoleCancelPrintMutationVariables>;