/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** For whom codes are printed. 邀请对象。 */
export type InvitationAudience =
  | 'GUARDIANS'
  | 'STUDENTS';

/** Making codes for a class. 打印邀请码。 */
export type IssueInvitationsInput = {
  /** Guardians or pupils. */
  audience: InvitationAudience;
  /** The class. */
  classId: string;
};

/** Opening accounts for staff. 开通教师账号。 */
export type OpenStaffAccountsInput = {
  /** The school. */
  schoolId: string;
  /** Only these staff numbers; everybody without an account when absent. */
  staffNumbers?: Array<string> | null | undefined;
};

export type IssueInvitationsMutationVariables = Exact<{
  input: Types.IssueInvitationsInput;
}>;


export type IssueInvitationsMutation = { issueInvitations: Array<{ personName: string, studentName: string, kinship: string | null, code: string, expiresAt: string }> };

export type OpenStaffAccountsMutationVariables = Exact<{
  input: Types.OpenStaffAccountsInput;
}>;


export type OpenStaffAccountsMutation = { openStaffAccounts: Array<{ staffNumber: string, name: string, account: string, initialPassword: string }> };

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

export const IssueInvitationsDocument = new TypedDocumentString(`
    mutation IssueInvitations($input: IssueInvitationsInput!) {
  issueInvitations(input: $input) {
    personName
    studentName
    kinship
    code
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueInvitationsMutation, IssueInvitationsMutationVariables>;
export const OpenStaffAccountsDocument = new TypedDocumentString(`
    mutation OpenStaffAccounts($input: OpenStaffAccountsInput!) {
  openStaffAccounts(input: $input) {
    staffNumber
    name
    account
    initialPassword
  }
}
    `) as unknown as TypedDocumentString<OpenStaffAccountsMutation, OpenStaffAccountsMutationVariables>;