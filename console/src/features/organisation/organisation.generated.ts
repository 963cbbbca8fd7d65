/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a term is to come, runs, or is over. 学期状态。 */
export type TermState =
  | 'COMING'
  | 'OVER'
  | 'RUNNING';

export type ConsoleTermsQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleTermsQuery = { terms: Array<{ id: string, name: string, startsOn: string, endsOn: string, state: Types.TermState, weekCount: number, schoolDayCount: number, isCurrent: boolean, todayNote: string }> };

export type ConsoleSchoolClassesQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleSchoolClassesQuery = { schoolClasses: Array<{ id: string, name: string, grade: number, gradeName: string, homeroomTeacherName: string | null, studentCount: number }> };

export type ConsoleMyClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyClassesQuery = { myClasses: Array<{ courseNames: Array<string>, isHomeroom: boolean, isInGroup: boolean, schoolClass: { id: string, name: string, grade: number, gradeName: string, schoolId: string, homeroomTeacherName: string | null, studentCount: number } }> };

export type ConsoleSchoolClassQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleSchoolClassQuery = { schoolClass: { id: string, name: string, homeroomTeacherName: string | null, studentCount: number } };

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

export const ConsoleTermsDocument = new TypedDocumentString(`
    query ConsoleTerms($schoolId: ID!) {
  terms(schoolId: $schoolId) {
    id
    name
    startsOn
    endsOn
    state
    weekCount
    schoolDayCount
    isCurrent
    todayNote
  }
}
    `) as unknown as TypedDocumentString<ConsoleTermsQuery, ConsoleTermsQueryVariables>;
export const ConsoleSchoolClassesDocument = new TypedDocumentString(`
    query ConsoleSchoolClasses($schoolId: ID!) {
  schoolClasses(schoolId: $schoolId) {
    id
    name
    grade
    gradeName
    homeroomTeacherName
    studentCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleSchoolClassesQuery, ConsoleSchoolClassesQueryVariables>;
export const ConsoleMyClassesDocument = new TypedDocumentString(`
    query ConsoleMyClasses {
  myClasses {
    schoolClass {
      id
      name
      grade
      gradeName
      schoolId
      homeroomTeacherName
      studentCount
    }
    courseNames
    isHomeroom
    isInGroup
  }
}
    `) as unknown as TypedDocumentString<ConsoleMyClassesQuery, ConsoleMyClassesQueryVariables>;
export const ConsoleSchoolClassDocument = new TypedDocumentString(`
    query ConsoleSchoolClass($id: ID!) {
  schoolClass(id: $id) {
    id
    name
    homeroomTeacherName
    studentCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleSchoolClassQuery, ConsoleSchoolClassQueryVariables>;