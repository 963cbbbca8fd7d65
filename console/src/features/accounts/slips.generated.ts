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

/** Printing invitation slips of a class. 打印邀请码纸条。 */
export type PrintInvitationsInput = {
  /** Guardians or pupils. */
  audience: InvitationAudience;
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Only at the homes of these pupils; of the whole class when absent. */
  studentIds?: Array<string> | null | undefined;
};

/** Opening accounts of staff and printing their first passwords. 打印教职工账号纸条。 */
export type PrintStaffAccountsInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The school. */
  schoolId: string;
  /** Only these staff numbers; all without one when absent. */
  staffNumbers?: Array<string> | null | undefined;
};

/** A code for somebody who has an account and cannot sign in. 重新邀请。 */
export type RenewAccountInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The person: a guardian or a pupil of the class. */
  personId: string;
  /** Why. */
  reason: RenewalReason;
};

/** Why somebody who has an account is given a code anew. 重新邀请的原因。 */
export type RenewalReason =
  | 'FORGOTTEN'
  | 'KNOWN_TO_OTHERS'
  | 'NEVER_CAME_IN'
  | 'NUMBER_CHANGED';

/** Why a password is reset. 重置原因。 */
export type ResetReason =
  | 'DEVICE_LOST'
  | 'FORGOTTEN'
  | 'HANDED_OUT_WRONG'
  | 'KNOWN_TO_OTHERS';

/** Resetting the password of a member of staff. 重置密码。 */
export type ResetStaffPasswordInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Why. */
  reason: ResetReason;
  /** The school. */
  schoolId: string;
  /** The member of staff. */
  staffId: string;
};

export type ConsolePrintInvitationsMutationVariables = Exact<{
  input: Types.PrintInvitationsInput;
}>;


export type ConsolePrintInvitationsMutation = { printInvitations: { fileName: string, content: string, slips: number } };

export type ConsolePrintStaffAccountsMutationVariables = Exact<{
  input: Types.PrintStaffAccountsInput;
}>;


export type ConsolePrintStaffAccountsMutation = { printStaffAccounts: { fileName: string, content: string, slips: number } };

export type ConsoleResetStaffPasswordMutationVariables = Exact<{
  input: Types.ResetStaffPasswordInput;
}>;


export type ConsoleResetStaffPasswordMutation = { resetStaffPassword: { name: string, account: string, initialPassword: string, slip: { fileName: string, content: string, slips: number } } };

export type ConsoleRenewAccountMutationVariables = Exact<{
  input: Types.RenewAccountInput;
}>;


export type ConsoleRenewAccountMutation = { renewAccount: { fileName: string, content: string, slips: number } };

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

export const ConsolePrintInvitationsDocument = new TypedDocumentString(`
    mutation ConsolePrintInvitations($input: PrintInvitationsInput!) {
  printInvitations(input: $input) {
    fileName
    content
    slips
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintInvitationsMutation, ConsolePrintInvitationsMutationVariables>;
export const ConsolePrintStaffAccountsDocument = new TypedDocumentString(`
    mutation ConsolePrintStaffAccounts($input: PrintStaffAccountsInput!) {
  printStaffAccounts(input: $input) {
    fileName
    content
    slips
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintStaffAccountsMutation, ConsolePrintStaffAccountsMutationVariables>;
export const ConsoleResetStaffPasswordDocument = new TypedDocumentString(`
    mutation ConsoleResetStaffPassword($input: ResetStaffPasswordInput!) {
  resetStaffPassword(input: $input) {
    name
    account
    initialPassword
    slip {
      fileName
      content
      slips
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleResetStaffPasswordMutation, ConsoleResetStaffPasswordMutationVariables>;
export const ConsoleRenewAccountDocument = new TypedDocumentString(`
    mutation ConsoleRenewAccount($input: RenewAccountInput!) {
  renewAccount(input: $input) {
    fileName
    content
    slips
  }
}
    `) as unknown as TypedDocumentString<ConsoleRenewAccountMutation, ConsoleRenewAccountMutationVariables>;