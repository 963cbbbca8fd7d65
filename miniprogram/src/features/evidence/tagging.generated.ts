/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Removing a group. 删除分组。 */
export type RemoveTagGroupInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The group. */
  groupId: string;
};

/** Keeping a group of children to tag. 保存分组。 */
export type SaveTagGroupInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The group to change; absent for a new one. */
  groupId?: string | null | undefined;
  /** Its name, at most twenty characters. */
  name: string;
  /** Its children. */
  studentIds: Array<string>;
  /** The version that was seen. */
  version?: number | null | undefined;
};

export type ClassTaggingFragment = { classId: string, recent: Array<string>, withoutPhotos: Array<string>, groups: Array<{ id: string, version: number, name: string, studentIds: Array<string> }> };

export type ClassTaggingQueryVariables = Exact<{
  classId: string;
}>;


export type ClassTaggingQuery = { classTagging: { classId: string, recent: Array<string>, withoutPhotos: Array<string>, groups: Array<{ id: string, version: number, name: string, studentIds: Array<string> }> } };

export type SaveTagGroupMutationVariables = Exact<{
  input: Types.SaveTagGroupInput;
}>;


export type SaveTagGroupMutation = { saveTagGroup: { classId: string, recent: Array<string>, withoutPhotos: Array<string>, groups: Array<{ id: string, version: number, name: string, studentIds: Array<string> }> } };

export type RemoveTagGroupMutationVariables = Exact<{
  input: Types.RemoveTagGroupInput;
}>;


export type RemoveTagGroupMutation = { removeTagGroup: { classId: string, recent: Array<string>, withoutPhotos: Array<string>, groups: Array<{ id: string, version: number, name: string, studentIds: Array<string> }> } };

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
export const ClassTaggingFragmentDoc = new TypedDocumentString(`
    fragment ClassTagging on ClassTagging {
  classId
  recent
  groups {
    id
    version
    name
    studentIds
  }
  withoutPhotos
}
    `, {"fragmentName":"ClassTagging"}) as unknown as TypedDocumentString<ClassTaggingFragment, unknown>;
export const ClassTaggingDocument = new TypedDocumentString(`
    query ClassTagging($classId: ID!) {
  classTagging(classId: $classId) {
    ...ClassTagging
  }
}
    fragment ClassTagging on ClassTagging {
  classId
  recent
  groups {
    id
    version
    name
    studentIds
  }
  withoutPhotos
}`) as unknown as TypedDocumentString<ClassTaggingQuery, ClassTaggingQueryVariables>;
export const SaveTagGroupDocument = new TypedDocumentString(`
    mutation SaveTagGroup($input: SaveTagGroupInput!) {
  saveTagGroup(input: $input) {
    ...ClassTagging
  }
}
    fragment ClassTagging on ClassTagging {
  classId
  recent
  groups {
    id
    version
    name
    studentIds
  }
  withoutPhotos
}`) as unknown as TypedDocumentString<SaveTagGroupMutation, SaveTagGroupMutationVariables>;
export const RemoveTagGroupDocument = new TypedDocumentString(`
    mutation RemoveTagGroup($input: RemoveTagGroupInput!) {
  removeTagGroup(input: $input) {
    ...ClassTagging
  }
}
    fragment ClassTagging on ClassTagging {
  classId
  recent
  groups {
    id
    version
    name
    studentIds
  }
  withoutPhotos
}`) as unknown as TypedDocumentString<RemoveTagGroupMutation, RemoveTagGroupMutationVariables>;