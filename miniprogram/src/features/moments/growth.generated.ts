/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type GrowthPartFragment = { termId: string, termName: string, startsOn: string, endsOn: string, dimensions: Array<{ id: string, name: string, slot: number | null, records: number, before: number | null }>, terms: Array<{ termId: string, name: string, records: number, byDimension: Array<number> }>, days: Array<{ day: string, records: number }> };

export type GrowthQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
}>;


export type GrowthQuery = { growth: { termId: string, termName: string, startsOn: string, endsOn: string, dimensions: Array<{ id: string, name: string, slot: number | null, records: number, before: number | null }>, terms: Array<{ termId: string, name: string, records: number, byDimension: Array<number> }>, days: Array<{ day: string, records: number }> } | null };

export type GrowthRecordsQueryVariables = Exact<{
  studentId: string;
  termId: string;
  dimensionId?: string | null | undefined;
  day?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GrowthRecordsQuery = { growthRecords: { nextCursor: string | null, nodes: Array<{ id: string, record: { id: string, happenedOn: string, categoryName: string, words: string, photos: Array<{ id: string }> } | null }> } };

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
export const GrowthPartFragmentDoc = new TypedDocumentString(`
    fragment GrowthPart on Growth {
  termId
  termName
  startsOn
  endsOn
  dimensions {
    id
    name
    slot
    records
    before
  }
  terms {
    termId
    name
    records
    byDimension
  }
  days {
    day
    records
  }
}
    `, {"fragmentName":"GrowthPart"}) as unknown as TypedDocumentString<GrowthPartFragment, unknown>;
export const GrowthDocument = new TypedDocumentString(`
    query Growth($studentId: ID!, $termId: ID) {
  growth(studentId: $studentId, termId: $termId) {
    ...GrowthPart
  }
}
    fragment GrowthPart on Growth {
  termId
  termName
  startsOn
  endsOn
  dimensions {
    id
    name
    slot
    records
    before
  }
  terms {
    termId
    name
    records
    byDimension
  }
  days {
    day
    records
  }
}`) as unknown as TypedDocumentString<GrowthQuery, GrowthQueryVariables>;
export const GrowthRecordsDocument = new TypedDocumentString(`
    query GrowthRecords($studentId: ID!, $termId: ID!, $dimensionId: ID, $day: String, $after: ID) {
  growthRecords(
    studentId: $studentId
    termId: $termId
    dimensionId: $dimensionId
    day: $day
    first: 20
    after: $after
  ) {
    nodes {
      id
      record {
        id
        happenedOn
        categoryName
        words
        photos {
          id
        }
      }
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<GrowthRecordsQuery, GrowthRecordsQueryVariables>;