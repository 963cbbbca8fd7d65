/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

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

/** How far an account is. 账号状态。 */
export type StaffAccountState =
  | 'FIRST_PASSWORD'
  | 'NONE'
  | 'OPEN';

export type ConsoleSchoolStaffQueryVariables = Exact<{
  schoolId: string;
  search?: string | null | undefined;
  role?: Types.RoleKind | null | undefined;
  hasAccount?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleSchoolStaffQuery = { schoolStaff: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, staffNumber: string, name: string, mainSubject: string | null, titles: Array<string>, state: Types.StaffAccountState, stateName: string, whyNotReset: string | null }> } };

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

export const ConsoleSchoolStaffDocument = new TypedDocumentString(`
    query ConsoleSchoolStaff($schoolId: ID!, $search: String, $role: RoleKind, $hasAccount: Boolean, $first: Int, $after: ID) {
  schoolStaff(
    schoolId: $schoolId
    search: $search
    role: $role
    hasAccount: $hasAccount
    first: $first
    after: $after
  ) {
    nodes {
      id
      staffNumber
      name
      mainSubject
      titles
      state
      stateName
      whyNotReset
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleSchoolStaffQuery, ConsoleSchoolStaffQueryVariables>;