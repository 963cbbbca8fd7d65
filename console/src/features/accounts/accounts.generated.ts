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

/** Signing in with an account name and password. 登录。 */
export type SignInInput = {
  /** Phone, or 工号@学校代码. */
  account: string;
  /** Password. */
  password: string;
};

export type ConsoleSignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type ConsoleSignInMutation = { signIn: { token: string, me: { mustChangePassword: boolean } } };

export type ConsoleSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSignOutMutation = { signOut: boolean };

export type ConsoleChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ConsoleChangePasswordMutation = { changePassword: boolean };

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

export const ConsoleSignInDocument = new TypedDocumentString(`
    mutation ConsoleSignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    me {
      mustChangePassword
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSignInMutation, ConsoleSignInMutationVariables>;
export const ConsoleSignOutDocument = new TypedDocumentString(`
    mutation ConsoleSignOut {
  signOut
}
    `) as unknown as TypedDocumentString<ConsoleSignOutMutation, ConsoleSignOutMutationVariables>;
export const ConsoleChangePasswordDocument = new TypedDocumentString(`
    mutation ConsoleChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ConsoleChangePasswordMutation, ConsoleChangePasswordMutationVariables>;