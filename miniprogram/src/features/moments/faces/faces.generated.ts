/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TreeQueryVariables = Exact<{
  studentId: string;
}>;


export type TreeQuery = { growth: { termId: string, dimensions: Array<{ id: string, name: string, slot: number | null, records: number }> } | null, flowerWall: { termId: string, courses: Array<{ slot: number | null, flowers: Array<{ id: string }> }> } | null };

export type ShelfQueryVariables = Exact<{
  studentId: string;
}>;


export type ShelfQuery = { growth: { termId: string, terms: Array<{ termId: string, name: string, records: number }> } | null };

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

export const TreeDocument = new TypedDocumentString(`
    query Tree($studentId: ID!) {
  growth(studentId: $studentId) {
    termId
    dimensions {
      id
      name
      slot
      records
    }
  }
  flowerWall(studentId: $studentId) {
    termId
    courses {
      slot
      flowers {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TreeQuery, TreeQueryVariables>;
export const ShelfDocument = new TypedDocumentString(`
    query Shelf($studentId: ID!) {
  growth(studentId: $studentId) {
    termId
    terms {
      termId
      name
      records
    }
  }
}
    `) as unknown as TypedDocumentString<ShelfQuery, ShelfQueryVariables>;