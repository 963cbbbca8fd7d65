/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Replacing a password. 修改密码。 */
export type ChangePasswordInput = {
  /** The new one: at least eight characters, not only digits. */
  newPassword: string;
  /** The password so far. */
  oldPassword: string;
};

/** Using a printed code. 使用邀请码。 */
export type RedeemInvitationInput = {
  /** Without a session: the account name wanted, a phone or a word. */
  account?: string | null | undefined;
  /** The code as typed; case, spaces and hyphens do not matter. */
  code: string;
  /** Without a session: the password wanted. */
  password?: string | null | undefined;
};

/** Signing in with an account name and password. 登录。 */
export type SignInInput = {
  /** Phone, or 工号@学校代码. */
  account: string;
  /** Password. */
  password: string;
};

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { token: string, expiresAt: string, me: { identityId: string, mustChangePassword: boolean } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type RedeemInvitationMutationVariables = Exact<{
  input: Types.RedeemInvitationInput;
}>;


export type RedeemInvitationMutation = { redeemInvitation: { token: string } };

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

export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    expiresAt
    me {
      identityId
      mustChangePassword
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RedeemInvitationDocument = new TypedDocumentString(`
    mutation RedeemInvitation($input: RedeemInvitationInput!) {
  redeemInvitation(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<RedeemInvitationMutation, RedeemInvitationMutationVariables>;