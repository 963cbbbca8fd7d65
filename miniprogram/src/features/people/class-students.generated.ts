/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ClassStudentsQueryVariables = Exact<{
  classId: string;
  after?: string | null | undefined;
}>;


export type ClassStudentsQuery = { classStudents: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, name: string, initials: string, seatNumber: number | null }> } };

export type ClassChildQueryVariables = Exact<{
  studentId: string;
}>;


export type ClassChildQuery = { student: { id: string, name: string, className: string | null, schoolName: string, seatNumber: number | null } };

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

export const ClassStudentsDocument = new TypedDocumentString(`
    query ClassStudents($classId: ID!, $after: ID) {
  classStudents(classId: $classId, after: $after) {
    nodes {
      id
      name
      initials
      seatNumber
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClassStudentsQuery, ClassStudentsQueryVariables>;
export const ClassChildDocument = new TypedDocumentString(`
    query ClassChild($studentId: ID!) {
  student(id: $studentId) {
    id
    name
    className
    schoolName
    seatNumber
  }
}
    `) as unknown as TypedDocumentString<ClassChildQuery, ClassChildQueryVariables>;