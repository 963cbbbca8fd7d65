/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an account is. 账号状态。 */
export type AccountState =
  | 'FIRST_PASSWORD'
  | 'INVITED'
  | 'NONE'
  | 'OPEN'
  | 'RENEWED';

/** Whether a home has an account. 家庭账号。 */
export type HomeAccount =
  | 'LACKING'
  | 'OPEN'
  | 'PAUSED';

/** How people are put in order. 人员排序。 */
export type PeopleSort =
  | 'ACCOUNT'
  | 'CLASS'
  | 'NAME';

/** As what somebody belongs to a school. 人员类别。 */
export type PersonKind =
  | 'GUARDIAN'
  | 'PUPIL'
  | 'STAFF';

export type ConsoleSchoolPeopleQueryVariables = Exact<{
  schoolId: string;
  kind?: Types.PersonKind | null | undefined;
  classId?: string | null | undefined;
  accounts?: Array<Types.AccountState> | Types.AccountState | null | undefined;
  home?: Types.HomeAccount | null | undefined;
  search?: string | null | undefined;
  sort?: Types.PeopleSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleSchoolPeopleQuery = { schoolPeople: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, name: string, phoneMasked: string | null, state: Types.AccountState, stateName: string, invitedUntil: string | null, lastSignInOn: string | null, staff: { id: string, staffNumber: string, name: string, mainSubject: string | null, titles: Array<string>, whyNotReset: string | null } | null, pupil: { studentId: string, classId: string, className: string, seatNumber: number | null, isPaused: boolean } | null, children: Array<{ studentId: string, studentName: string, kinship: string, classId: string, className: string }> }> } };

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

export const ConsoleSchoolPeopleDocument = new TypedDocumentString(`
    query ConsoleSchoolPeople($schoolId: ID!, $kind: PersonKind, $classId: ID, $accounts: [AccountState!], $home: HomeAccount, $search: String, $sort: PeopleSort, $first: Int, $after: ID) {
  schoolPeople(
    schoolId: $schoolId
    kind: $kind
    classId: $classId
    accounts: $accounts
    home: $home
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      phoneMasked
      state
      stateName
      invitedUntil
      lastSignInOn
      staff {
        id
        staffNumber
        name
        mainSubject
        titles
        whyNotReset
      }
      pupil {
        studentId
        classId
        className
        seatNumber
        isPaused
      }
      children {
        studentId
        studentName
        kinship
        classId
        className
      }
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleSchoolPeopleQuery, ConsoleSchoolPeopleQueryVariables>;