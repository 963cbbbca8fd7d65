/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Says that a version was opened. 记下打开了报告单（册）。 */
export type OpenBookletInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The version that was shown. */
  number: number;
  /** The pupil. */
  studentId: string;
  /** The term. */
  termId: string;
};

export type BookletOpeningFragment = { id: string, number: number, who: string, qualityName: string, wayName: string, firstAt: string, lastAt: string, days: number };

export type BookletOpeningsQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
}>;


export type BookletOpeningsQuery = { bookletOpenings: Array<{ id: string, number: number, who: string, qualityName: string, wayName: string, firstAt: string, lastAt: string, days: number }> };

export type OpenBookletMutationVariables = Exact<{
  input: Types.OpenBookletInput;
}>;


export type OpenBookletMutation = { openBooklet: boolean };

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
export const BookletOpeningFragmentDoc = new TypedDocumentString(`
    fragment BookletOpening on BookletOpening {
  id
  number
  who
  qualityName
  wayName
  firstAt
  lastAt
  days
}
    `, {"fragmentName":"BookletOpening"}) as unknown as TypedDocumentString<BookletOpeningFragment, unknown>;
export const BookletOpeningsDocument = new TypedDocumentString(`
    query BookletOpenings($studentId: ID!, $termId: ID) {
  bookletOpenings(studentId: $studentId, termId: $termId) {
    ...BookletOpening
  }
}
    fragment BookletOpening on BookletOpening {
  id
  number
  who
  qualityName
  wayName
  firstAt
  lastAt
  days
}`) as unknown as TypedDocumentString<BookletOpeningsQuery, BookletOpeningsQueryVariables>;
export const OpenBookletDocument = new TypedDocumentString(`
    mutation OpenBooklet($input: OpenBookletInput!) {
  openBooklet(input: $input)
}
    `) as unknown as TypedDocumentString<OpenBookletMutation, OpenBookletMutationVariables>;