/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why to look twice at a record. 疑点类别。 */
export type FlagKind =
  | 'BURST'
  | 'SAME_PHOTO';

/** What a reviewer does with a record. 核实决定。 */
export type ReviewDecision =
  | 'HIDE'
  | 'RETURN'
  | 'SHOW'
  | 'VERIFY';

/** Deciding about records. 核实记录。 */
export type ReviewRecordsInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The decision. */
  decision: ReviewDecision;
  /** The reason, needed to return or hide. */
  reason?: string | null | undefined;
  /** At most fifty records. */
  recordIds: Array<string>;
};

export type ConsoleWaitingFragment = { id: string, className: string, categoryName: string, recorderName: string, happenedOn: string, words: string, studentNames: Array<string>, studentCount: number, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }>, flags: Array<{ kind: Types.FlagKind, words: string, recordId: string | null }> };

export type ConsoleVerifyInboxQueryVariables = Exact<{
  schoolId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleVerifyInboxQuery = { verifyInbox: { nextCursor: string | null, nodes: Array<{ id: string, className: string, categoryName: string, recorderName: string, happenedOn: string, words: string, studentNames: Array<string>, studentCount: number, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }>, flags: Array<{ kind: Types.FlagKind, words: string, recordId: string | null }> }> } };

export type ConsoleReviewRecordsMutationVariables = Exact<{
  input: Types.ReviewRecordsInput;
}>;


export type ConsoleReviewRecordsMutation = { reviewRecords: { done: Array<{ id: string }>, refused: Array<{ recordId: string, message: string }> } };

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
export const ConsoleWaitingFragmentDoc = new TypedDocumentString(`
    fragment ConsoleWaiting on EvidenceRecord {
  id
  className
  categoryName
  recorderName
  happenedOn
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  viewerCanReview
  flags {
    kind
    words
    recordId
  }
}
    `, {"fragmentName":"ConsoleWaiting"}) as unknown as TypedDocumentString<ConsoleWaitingFragment, unknown>;
export const ConsoleVerifyInboxDocument = new TypedDocumentString(`
    query ConsoleVerifyInbox($schoolId: ID!, $first: Int!, $after: ID) {
  verifyInbox(schoolId: $schoolId, first: $first, after: $after) {
    nodes {
      ...ConsoleWaiting
    }
    nextCursor
  }
}
    fragment ConsoleWaiting on EvidenceRecord {
  id
  className
  categoryName
  recorderName
  happenedOn
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  viewerCanReview
  flags {
    kind
    words
    recordId
  }
}`) as unknown as TypedDocumentString<ConsoleVerifyInboxQuery, ConsoleVerifyInboxQueryVariables>;
export const ConsoleReviewRecordsDocument = new TypedDocumentString(`
    mutation ConsoleReviewRecords($input: ReviewRecordsInput!) {
  reviewRecords(input: $input) {
    done {
      id
    }
    refused {
      recordId
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReviewRecordsMutation, ConsoleReviewRecordsMutationVariables>;