/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Sex by GB/T 2261.1. 性别。 */
export type Sex =
  | 'FEMALE'
  | 'MALE';

export type ConsoleClassStudentsQueryVariables = Exact<{
  classId: string;
  after?: string | null | undefined;
  first?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type ConsoleClassStudentsQuery = { classStudents: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, name: string, seatNumber: number | null, sex: Types.Sex }> } };

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

export const ConsoleClassStudentsDocument = new TypedDocumentString(`
    query ConsoleClassStudents($classId: ID!, $after: ID, $first: Int, $search: String) {
  classStudents(classId: $classId, after: $after, first: $first, search: $search) {
    nodes {
      id
      name
      seatNumber
      sex
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleClassStudentsQuery, ConsoleClassStudentsQueryVariables>;