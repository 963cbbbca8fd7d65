/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Offices and duties held in a unit. 岗位。 */
export type RoleKind =
  | 'ACADEMIC_DIRECTOR'
  | 'COUNSELLOR'
  | 'COUNTY_OFFICER'
  | 'DEPUTY_PRINCIPAL'
  | 'HOMEROOM_TEACHER'
  | 'MORAL_DIRECTOR'
  | 'PLATFORM_OPERATOR'
  | 'PRINCIPAL'
  | 'SCHOOL_ADMINISTRATOR'
  | 'SCHOOL_DOCTOR'
  | 'TEACHER';

/** Stages of schooling. 学段。 */
export type Stage =
  | 'JUNIOR'
  | 'PRIMARY'
  | 'SENIOR';

export type MeFragment = { identityId: string, displayName: string, account: string, mustChangePassword: boolean, grownChildren: number, roles: Array<{ id: string, kind: Types.RoleKind, title: string, unitId: string, unitName: string, classId: string | null, className: string | null }> };

export type ChildFragment = { id: string, name: string, schoolId: string, classId: string | null, schoolName: string, className: string | null, stage: Types.Stage | null, seatNumber: number | null, birthOn: string | null, rollNumberMasked: string | null, guardians: Array<{ name: string, kinship: string, phoneMasked: string | null }> | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { unreadMessages: number, me: { identityId: string, displayName: string, account: string, mustChangePassword: boolean, grownChildren: number, roles: Array<{ id: string, kind: Types.RoleKind, title: string, unitId: string, unitName: string, classId: string | null, className: string | null }> } | null, myChildren: Array<{ id: string, name: string, schoolId: string, classId: string | null, schoolName: string, className: string | null, stage: Types.Stage | null, seatNumber: number | null, birthOn: string | null, rollNumberMasked: string | null, guardians: Array<{ name: string, kinship: string, phoneMasked: string | null }> | null }> };

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
export const MeFragmentDoc = new TypedDocumentString(`
    fragment Me on Me {
  identityId
  displayName
  account
  mustChangePassword
  grownChildren
  roles {
    id
    kind
    title
    unitId
    unitName
    classId
    className
  }
}
    `, {"fragmentName":"Me"}) as unknown as TypedDocumentString<MeFragment, unknown>;
export const ChildFragmentDoc = new TypedDocumentString(`
    fragment Child on Student {
  id
  name
  schoolId
  classId
  schoolName
  className
  stage
  seatNumber
  birthOn
  rollNumberMasked
  guardians {
    name
    kinship
    phoneMasked
  }
}
    `, {"fragmentName":"Child"}) as unknown as TypedDocumentString<ChildFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Me
  }
  unreadMessages
  myChildren {
    ...Child
  }
}
    fragment Me on Me {
  identityId
  displayName
  account
  mustChangePassword
  grownChildren
  roles {
    id
    kind
    title
    unitId
    unitName
    classId
    className
  }
}
fragment Child on Student {
  id
  name
  schoolId
  classId
  schoolName
  className
  stage
  seatNumber
  birthOn
  rollNumberMasked
  guardians {
    name
    kinship
    phoneMasked
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;