/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whose a phrase is. 常用语的归属。 */
export type PhraseScope =
  | 'OWN'
  | 'SCHOOL'
  | 'SHARED';

/** Removing a phrase; comments stay as they are. 删除常用语。 */
export type RemovePhraseInput = {
  /** A class of the school with which one works. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The phrase. */
  phraseId: string;
  /** Whose it is; the list of these is answered. */
  scope: PhraseScope;
};

/** Keeping a phrase. 保存常用语。 */
export type SavePhraseInput = {
  /** A class of the school with which one works. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The phrase to change; absent for a new one. */
  phraseId?: string | null | undefined;
  /** Whose it is to be. */
  scope: PhraseScope;
  /** Its words, at most three hundred characters. */
  text: string;
  /** The version that was seen. */
  version?: number | null | undefined;
};

export type ConsolePhrasesFragment = { nextCursor: string | null, viewerKeepsSchool: boolean, nodes: Array<{ id: string, version: number, scope: Types.PhraseScope, text: string, owner: string, viewerCanChange: boolean }> };

export type ConsolePhraseListQueryVariables = Exact<{
  classId: string;
  scope: Types.PhraseScope;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsolePhraseListQuery = { phrases: { nextCursor: string | null, viewerKeepsSchool: boolean, nodes: Array<{ id: string, version: number, scope: Types.PhraseScope, text: string, owner: string, viewerCanChange: boolean }> } };

export type ConsoleSavePhraseMutationVariables = Exact<{
  input: Types.SavePhraseInput;
}>;


export type ConsoleSavePhraseMutation = { savePhrase: { nextCursor: string | null, viewerKeepsSchool: boolean, nodes: Array<{ id: string, version: number, scope: Types.PhraseScope, text: string, owner: string, viewerCanChange: boolean }> } };

export type ConsoleRemovePhraseMutationVariables = Exact<{
  input: Types.RemovePhraseInput;
}>;


export type ConsoleRemovePhraseMutation = { removePhrase: { nextCursor: string | null, viewerKeepsSchool: boolean, nodes: Array<{ id: string, version: number, scope: Types.PhraseScope, text: string, owner: string, viewerCanChange: boolean }> } };

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
export const ConsolePhrasesFragmentDoc = new TypedDocumentString(`
    fragment ConsolePhrases on PhrasePage {
  nextCursor
  viewerKeepsSchool
  nodes {
    id
    version
    scope
    text
    owner
    viewerCanChange
  }
}
    `, {"fragmentName":"ConsolePhrases"}) as unknown as TypedDocumentString<ConsolePhrasesFragment, unknown>;
export const ConsolePhraseListDocument = new TypedDocumentString(`
    query ConsolePhraseList($classId: ID!, $scope: PhraseScope!, $search: String, $after: ID) {
  phrases(classId: $classId, scope: $scope, search: $search, after: $after) {
    ...ConsolePhrases
  }
}
    fragment ConsolePhrases on PhrasePage {
  nextCursor
  viewerKeepsSchool
  nodes {
    id
    version
    scope
    text
    owner
    viewerCanChange
  }
}`) as unknown as TypedDocumentString<ConsolePhraseListQuery, ConsolePhraseListQueryVariables>;
export const ConsoleSavePhraseDocument = new TypedDocumentString(`
    mutation ConsoleSavePhrase($input: SavePhraseInput!) {
  savePhrase(input: $input) {
    ...ConsolePhrases
  }
}
    fragment ConsolePhrases on PhrasePage {
  nextCursor
  viewerKeepsSchool
  nodes {
    id
    version
    scope
    text
    owner
    viewerCanChange
  }
}`) as unknown as TypedDocumentString<ConsoleSavePhraseMutation, ConsoleSavePhraseMutationVariables>;
export const ConsoleRemovePhraseDocument = new TypedDocumentString(`
    mutation ConsoleRemovePhrase($input: RemovePhraseInput!) {
  removePhrase(input: $input) {
    ...ConsolePhrases
  }
}
    fragment ConsolePhrases on PhrasePage {
  nextCursor
  viewerKeepsSchool
  nodes {
    id
    version
    scope
    text
    owner
    viewerCanChange
  }
}`) as unknown as TypedDocumentString<ConsoleRemovePhraseMutation, ConsoleRemovePhraseMutationVariables>;