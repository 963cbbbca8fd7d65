/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a record stands. 记录状态。 */
export type RecordState =
  | 'DRAFT'
  | 'HIDDEN'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'WITHDRAWN';

export type ConsoleTimelineQueryVariables = Exact<{
  studentId: string;
  after?: string | null | undefined;
}>;


export type ConsoleTimelineQuery = { timeline: { nextCursor: string | null, nodes: Array<{ id: string, at: string, course: string | null, flowerReason: string | null, note: string | null, isTakenBack: boolean, conduct: { name: string } | null, record: { id: string, state: Types.RecordState, categoryName: string, happenedOn: string, words: string, fields: Array<{ label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> } | null }> } };

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

export const ConsoleTimelineDocument = new TypedDocumentString(`
    query ConsoleTimeline($studentId: ID!, $after: ID) {
  timeline(studentId: $studentId, first: 20, after: $after) {
    nodes {
      id
      at
      course
      flowerReason
      note
      conduct {
        name
      }
      isTakenBack
      record {
        id
        state
        categoryName
        happenedOn
        words
        fields {
          label
          value
        }
        photos {
          id
          url
          thumbUrl
        }
      }
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<ConsoleTimelineQuery, ConsoleTimelineQueryVariables>;