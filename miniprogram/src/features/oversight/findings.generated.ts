/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was corrected. 更正说明。 */
export type AnswerFindingInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The booklet that was drawn. */
  sampledId: string;
  /** In words, at most 500 characters. */
  words: string;
};

/** Where a booklet that was drawn stands. 抽查状态。 */
export type SampleState =
  | 'ANSWERED'
  | 'FINE'
  | 'FOUND'
  | 'SETTLED'
  | 'WAITING';

export type SampledLineFragment = { id: string, drawnAt: string, termId: string, termName: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, viewerCanAnswer: boolean };

export type SampledDetailFragment = { booklet: { id: string, drawnAt: string, termId: string, termName: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, viewerCanAnswer: boolean }, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> };

export type ClassFindingsQueryVariables = Exact<{
  schoolId: string;
  classId: string;
  after?: string | null | undefined;
}>;


export type ClassFindingsQuery = { sampledBooklets: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, drawnAt: string, termId: string, termName: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, viewerCanAnswer: boolean }> } };

export type FindingQueryVariables = Exact<{
  id: string;
}>;


export type FindingQuery = { sampledBooklet: { booklet: { id: string, drawnAt: string, termId: string, termName: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, viewerCanAnswer: boolean }, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> } };

export type AnswerFindingMutationVariables = Exact<{
  input: Types.AnswerFindingInput;
}>;


export type AnswerFindingMutation = { answerFinding: { booklet: { id: string, drawnAt: string, termId: string, termName: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, viewerCanAnswer: boolean }, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> } };

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
export const SampledLineFragmentDoc = new TypedDocumentString(`
    fragment SampledLine on SampledBooklet {
  id
  drawnAt
  termId
  termName
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  viewerCanAnswer
}
    `, {"fragmentName":"SampledLine"}) as unknown as TypedDocumentString<SampledLineFragment, unknown>;
export const SampledDetailFragmentDoc = new TypedDocumentString(`
    fragment SampledDetail on SampledBookletDetail {
  booklet {
    ...SampledLine
  }
  notes {
    id
    state
    stateName
    words
    suggestion
    failed
    seenNumber
    by
    at
  }
}
    fragment SampledLine on SampledBooklet {
  id
  drawnAt
  termId
  termName
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  viewerCanAnswer
}`, {"fragmentName":"SampledDetail"}) as unknown as TypedDocumentString<SampledDetailFragment, unknown>;
export const ClassFindingsDocument = new TypedDocumentString(`
    query ClassFindings($schoolId: ID!, $classId: ID!, $after: ID) {
  sampledBooklets(schoolId: $schoolId, classId: $classId, after: $after) {
    nodes {
      ...SampledLine
    }
    nextCursor
    totalCount
  }
}
    fragment SampledLine on SampledBooklet {
  id
  drawnAt
  termId
  termName
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  viewerCanAnswer
}`) as unknown as TypedDocumentString<ClassFindingsQuery, ClassFindingsQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!) {
  sampledBooklet(id: $id) {
    ...SampledDetail
  }
}
    fragment SampledLine on SampledBooklet {
  id
  drawnAt
  termId
  termName
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  viewerCanAnswer
}
fragment SampledDetail on SampledBookletDetail {
  booklet {
    ...SampledLine
  }
  notes {
    id
    state
    stateName
    words
    suggestion
    failed
    seenNumber
    by
    at
  }
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const AnswerFindingDocument = new TypedDocumentString(`
    mutation AnswerFinding($input: AnswerFindingInput!) {
  answerFinding(input: $input) {
    ...SampledDetail
  }
}
    fragment SampledLine on SampledBooklet {
  id
  drawnAt
  termId
  termName
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  viewerCanAnswer
}
fragment SampledDetail on SampledBookletDetail {
  booklet {
    ...SampledLine
  }
  notes {
    id
    state
    stateName
    words
    suggestion
    failed
    seenNumber
    by
    at
  }
}`) as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;