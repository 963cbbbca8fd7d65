/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Drawing a sample. 抽查。 */
export type DrawSampleInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Per cent of each class, 1 to 100; by the scheme when absent. */
  percent?: number | null | undefined;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The school. */
  schoolId: string;
  /** A term that has begun. */
  termId: string;
};

/** What an inspector found. 检查结果。 */
export type InspectBookletInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The checks that are not well; none when all are. */
  failed: Array<string>;
  /** What is wrong, at most 500 characters; empty when all is well. */
  finding: string;
  /** The booklet that was drawn. */
  sampledId: string;
  /** The number of the version that was looked at; 0 before the first. */
  seenNumber: number;
  /** A suggestion, at most 500 characters; may be empty. */
  suggestion: string;
};

/** What a second look came to. 复查结果。 */
export type LookAgainInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Whether it is well now; else it goes back. */
  isSettled: boolean;
  /** The booklet that was drawn. */
  sampledId: string;
  /** The number of the version that was looked at; 0 before the first. */
  seenNumber: number;
  /** What is still missing; may be empty when it is well. */
  words: string;
};

/** Where a booklet that was drawn stands. 抽查状态。 */
export type SampleState =
  | 'ANSWERED'
  | 'FINE'
  | 'FOUND'
  | 'SETTLED'
  | 'WAITING';

/** How booklets that were drawn are put in order: by class and seat, by name, by what waits. 排序。 */
export type SampledSort =
  | 'CLASS'
  | 'NAME'
  | 'STATE';

/** How pupils without a booklet are put in order: by class and seat, or by name. 排序。 */
export type UnpublishedSort =
  | 'CLASS'
  | 'NAME';

export type ConsoleSamplingFragment = { schoolId: string, termId: string, termName: string, percent: number | null, law: string | null, draws: Array<{ id: string, reason: string, percent: number, atLeast: number, seed: string, rollOn: string, isAfterTerm: boolean, pupilCount: number, drawnAt: string, drawnBy: string, counts: Array<{ state: Types.SampleState, stateName: string, count: number }> }> };

export type ConsoleSampledFragment = { id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null };

export type ConsoleSampledDetailFragment = { booklet: { id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null }, checks: Array<{ id: string, name: string }>, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> };

export type ConsoleSamplingQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleSamplingQuery = { sampling: { schoolId: string, termId: string, termName: string, percent: number | null, law: string | null, draws: Array<{ id: string, reason: string, percent: number, atLeast: number, seed: string, rollOn: string, isAfterTerm: boolean, pupilCount: number, drawnAt: string, drawnBy: string, counts: Array<{ state: Types.SampleState, stateName: string, count: number }> }> } };

export type ConsoleSampledBookletsQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
  drawId?: string | null | undefined;
  state?: Types.SampleState | null | undefined;
  search?: string | null | undefined;
  sort?: Types.SampledSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleSampledBookletsQuery = { sampledBooklets: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null }> } };

export type ConsoleSampledBookletQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleSampledBookletQuery = { sampledBooklet: { booklet: { id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null }, checks: Array<{ id: string, name: string }>, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> } };

export type ConsoleUnpublishedPupilsQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
  search?: string | null | undefined;
  sort?: Types.UnpublishedSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleUnpublishedPupilsQuery = { unpublishedPupils: { nextCursor: string | null, totalCount: number, nodes: Array<{ studentId: string, studentName: string, classId: string, className: string, stateName: string, isPaused: boolean }> } };

export type ConsoleDrawSampleMutationVariables = Exact<{
  input: Types.DrawSampleInput;
}>;


export type ConsoleDrawSampleMutation = { drawSample: { schoolId: string, termId: string, termName: string, percent: number | null, law: string | null, draws: Array<{ id: string, reason: string, percent: number, atLeast: number, seed: string, rollOn: string, isAfterTerm: boolean, pupilCount: number, drawnAt: string, drawnBy: string, counts: Array<{ state: Types.SampleState, stateName: string, count: number }> }> } };

export type ConsoleInspectBookletMutationVariables = Exact<{
  input: Types.InspectBookletInput;
}>;


export type ConsoleInspectBookletMutation = { inspectBooklet: { booklet: { id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null }, checks: Array<{ id: string, name: string }>, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> } };

export type ConsoleLookAgainMutationVariables = Exact<{
  input: Types.LookAgainInput;
}>;


export type ConsoleLookAgainMutation = { lookAgain: { booklet: { id: string, drawId: string, termId: string, termName: string, className: string, studentId: string, studentName: string, state: Types.SampleState, stateName: string, latest: number, seenNumber: number, completeness: number | null, viewerCanInspect: boolean, viewerCanLookAgain: boolean, viewerWaitsFor: string | null }, checks: Array<{ id: string, name: string }>, notes: Array<{ id: string, state: Types.SampleState, stateName: string, words: string, suggestion: string, failed: Array<string>, seenNumber: number, by: string, at: string }> } };

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
export const ConsoleSamplingFragmentDoc = new TypedDocumentString(`
    fragment ConsoleSampling on Sampling {
  schoolId
  termId
  termName
  percent
  law
  draws {
    id
    reason
    percent
    atLeast
    seed
    rollOn
    isAfterTerm
    pupilCount
    counts {
      state
      stateName
      count
    }
    drawnAt
    drawnBy
  }
}
    `, {"fragmentName":"ConsoleSampling"}) as unknown as TypedDocumentString<ConsoleSamplingFragment, unknown>;
export const ConsoleSampledFragmentDoc = new TypedDocumentString(`
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}
    `, {"fragmentName":"ConsoleSampled"}) as unknown as TypedDocumentString<ConsoleSampledFragment, unknown>;
export const ConsoleSampledDetailFragmentDoc = new TypedDocumentString(`
    fragment ConsoleSampledDetail on SampledBookletDetail {
  booklet {
    ...ConsoleSampled
  }
  checks {
    id
    name
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
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}`, {"fragmentName":"ConsoleSampledDetail"}) as unknown as TypedDocumentString<ConsoleSampledDetailFragment, unknown>;
export const ConsoleSamplingDocument = new TypedDocumentString(`
    query ConsoleSampling($schoolId: ID!, $termId: ID) {
  sampling(schoolId: $schoolId, termId: $termId) {
    ...ConsoleSampling
  }
}
    fragment ConsoleSampling on Sampling {
  schoolId
  termId
  termName
  percent
  law
  draws {
    id
    reason
    percent
    atLeast
    seed
    rollOn
    isAfterTerm
    pupilCount
    counts {
      state
      stateName
      count
    }
    drawnAt
    drawnBy
  }
}`) as unknown as TypedDocumentString<ConsoleSamplingQuery, ConsoleSamplingQueryVariables>;
export const ConsoleSampledBookletsDocument = new TypedDocumentString(`
    query ConsoleSampledBooklets($schoolId: ID!, $termId: ID, $drawId: ID, $state: SampleState, $search: String, $sort: SampledSort, $first: Int, $after: ID) {
  sampledBooklets(
    schoolId: $schoolId
    termId: $termId
    drawId: $drawId
    state: $state
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...ConsoleSampled
    }
    nextCursor
    totalCount
  }
}
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}`) as unknown as TypedDocumentString<ConsoleSampledBookletsQuery, ConsoleSampledBookletsQueryVariables>;
export const ConsoleSampledBookletDocument = new TypedDocumentString(`
    query ConsoleSampledBooklet($id: ID!) {
  sampledBooklet(id: $id) {
    ...ConsoleSampledDetail
  }
}
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}
fragment ConsoleSampledDetail on SampledBookletDetail {
  booklet {
    ...ConsoleSampled
  }
  checks {
    id
    name
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
}`) as unknown as TypedDocumentString<ConsoleSampledBookletQuery, ConsoleSampledBookletQueryVariables>;
export const ConsoleUnpublishedPupilsDocument = new TypedDocumentString(`
    query ConsoleUnpublishedPupils($schoolId: ID!, $termId: ID, $search: String, $sort: UnpublishedSort, $first: Int, $after: ID) {
  unpublishedPupils(
    schoolId: $schoolId
    termId: $termId
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      studentId
      studentName
      classId
      className
      stateName
      isPaused
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleUnpublishedPupilsQuery, ConsoleUnpublishedPupilsQueryVariables>;
export const ConsoleDrawSampleDocument = new TypedDocumentString(`
    mutation ConsoleDrawSample($input: DrawSampleInput!) {
  drawSample(input: $input) {
    ...ConsoleSampling
  }
}
    fragment ConsoleSampling on Sampling {
  schoolId
  termId
  termName
  percent
  law
  draws {
    id
    reason
    percent
    atLeast
    seed
    rollOn
    isAfterTerm
    pupilCount
    counts {
      state
      stateName
      count
    }
    drawnAt
    drawnBy
  }
}`) as unknown as TypedDocumentString<ConsoleDrawSampleMutation, ConsoleDrawSampleMutationVariables>;
export const ConsoleInspectBookletDocument = new TypedDocumentString(`
    mutation ConsoleInspectBooklet($input: InspectBookletInput!) {
  inspectBooklet(input: $input) {
    ...ConsoleSampledDetail
  }
}
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}
fragment ConsoleSampledDetail on SampledBookletDetail {
  booklet {
    ...ConsoleSampled
  }
  checks {
    id
    name
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
}`) as unknown as TypedDocumentString<ConsoleInspectBookletMutation, ConsoleInspectBookletMutationVariables>;
export const ConsoleLookAgainDocument = new TypedDocumentString(`
    mutation ConsoleLookAgain($input: LookAgainInput!) {
  lookAgain(input: $input) {
    ...ConsoleSampledDetail
  }
}
    fragment ConsoleSampled on SampledBooklet {
  id
  drawId
  termId
  termName
  className
  studentId
  studentName
  state
  stateName
  latest
  seenNumber
  completeness
  viewerCanInspect
  viewerCanLookAgain
  viewerWaitsFor
}
fragment ConsoleSampledDetail on SampledBookletDetail {
  booklet {
    ...ConsoleSampled
  }
  checks {
    id
    name
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
}`) as unknown as TypedDocumentString<ConsoleLookAgainMutation, ConsoleLookAgainMutationVariables>;