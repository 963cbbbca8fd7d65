/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Entering on a device of the school. 用班级口令和卡进入。 */
export type EnterByCardInput = {
  /** The code on the card. */
  cardCode: string;
  /** The class code of today. */
  classCode: string;
};

export type HandOverMutationVariables = Exact<{
  studentId: string;
}>;


export type HandOverMutation = { handOver: { token: string, minutes: number } };

export type PrintCardsMutationVariables = Exact<{
  classId: string;
}>;


export type PrintCardsMutation = { printCards: Array<{ studentId: string, studentName: string, code: string }> };

export type OpenClassDoorMutationVariables = Exact<{
  classId: string;
}>;


export type OpenClassDoorMutation = { openClassDoor: { code: string, expiresAt: string } };

export type EnterByCardMutationVariables = Exact<{
  input: Types.EnterByCardInput;
}>;


export type EnterByCardMutation = { enterByCard: { token: string, minutes: number } };

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

export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($studentId: ID!) {
  handOver(studentId: $studentId) {
    token
    minutes
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const PrintCardsDocument = new TypedDocumentString(`
    mutation PrintCards($classId: ID!) {
  printCards(classId: $classId) {
    studentId
    studentName
    code
  }
}
    `) as unknown as TypedDocumentString<PrintCardsMutation, PrintCardsMutationVariables>;
export const OpenClassDoorDocument = new TypedDocumentString(`
    mutation OpenClassDoor($classId: ID!) {
  openClassDoor(classId: $classId) {
    code
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<OpenClassDoorMutation, OpenClassDoorMutationVariables>;
export const EnterByCardDocument = new TypedDocumentString(`
    mutation EnterByCard($input: EnterByCardInput!) {
  enterByCard(input: $input) {
    token
    minutes
  }
}
    `) as unknown as TypedDocumentString<EnterByCardMutation, EnterByCardMutationVariables>;