/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of unit in the tree by administering unit. 单位类别。 */
export type UnitKind =
  | 'CITY'
  | 'COUNTY'
  | 'PLATFORM'
  | 'PROVINCE'
  | 'SCHOOL';

export type TermsQueryVariables = Exact<{
  schoolId: string;
}>;


export type TermsQuery = { terms: Array<{ id: string, name: string, isCurrent: boolean, endsOn: string, todayNote: string }> };

export type MyClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyClassesQuery = { myClasses: Array<{ courseNames: Array<string>, isHomeroom: boolean, isInGroup: boolean, schoolClass: { id: string, name: string, gradeName: string, schoolName: string, studentCount: number } }> };

export type SchoolClassesQueryVariables = Exact<{
  schoolId: string;
}>;


export type SchoolClassesQuery = { schoolClasses: Array<{ id: string, name: string, gradeName: string, homeroomTeacherName: string | null, studentCount: number }> };

export type SchoolClassQueryVariables = Exact<{
  id: string;
}>;


export type SchoolClassQuery = { schoolClass: { id: string, name: string, gradeName: string, schoolId: string, schoolName: string, homeroomTeacherName: string | null, studentCount: number } };

export type UnitTreeQueryVariables = Exact<{
  id: string;
}>;


export type UnitTreeQuery = { unit: { id: string, kind: Types.UnitKind, name: string, children: Array<{ id: string, kind: Types.UnitKind, name: string, children: Array<{ id: string, kind: Types.UnitKind, name: string, children: Array<{ id: string, kind: Types.UnitKind, name: string, children: Array<{ id: string, kind: Types.UnitKind, name: string }> }> }> }> } };

export type UnitLineFragment = { id: string, kind: Types.UnitKind, name: string };

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
export const UnitLineFragmentDoc = new TypedDocumentString(`
    fragment UnitLine on Unit {
  id
  kind
  name
}
    `, {"fragmentName":"UnitLine"}) as unknown as TypedDocumentString<UnitLineFragment, unknown>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($schoolId: ID!) {
  terms(schoolId: $schoolId) {
    id
    name
    isCurrent
    endsOn
    todayNote
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const MyClassesDocument = new TypedDocumentString(`
    query MyClasses {
  myClasses {
    schoolClass {
      id
      name
      gradeName
      schoolName
      studentCount
    }
    courseNames
    isHomeroom
    isInGroup
  }
}
    `) as unknown as TypedDocumentString<MyClassesQuery, MyClassesQueryVariables>;
export const SchoolClassesDocument = new TypedDocumentString(`
    query SchoolClasses($schoolId: ID!) {
  schoolClasses(schoolId: $schoolId) {
    id
    name
    gradeName
    homeroomTeacherName
    studentCount
  }
}
    `) as unknown as TypedDocumentString<SchoolClassesQuery, SchoolClassesQueryVariables>;
export const SchoolClassDocument = new TypedDocumentString(`
    query SchoolClass($id: ID!) {
  schoolClass(id: $id) {
    id
    name
    gradeName
    schoolId
    schoolName
    homeroomTeacherName
    studentCount
  }
}
    `) as unknown as TypedDocumentString<SchoolClassQuery, SchoolClassQueryVariables>;
export const UnitTreeDocument = new TypedDocumentString(`
    query UnitTree($id: ID!) {
  unit(id: $id) {
    ...UnitLine
    children {
      ...UnitLine
      children {
        ...UnitLine
        children {
          ...UnitLine
          children {
            ...UnitLine
          }
        }
      }
    }
  }
}
    fragment UnitLine on Unit {
  id
  kind
  name
}`) as unknown as TypedDocumentString<UnitTreeQuery, UnitTreeQueryVariables>;