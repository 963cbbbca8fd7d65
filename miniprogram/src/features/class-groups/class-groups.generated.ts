/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who is in the evaluation group of a class beside its leader. 设置评价小组。 */
export type SetClassGroupInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** All members beside the leader; who is left out leaves today. */
  personIds: Array<string>;
  /** The version that was seen. */
  version: number;
};

export type ClassGroupFragment = { classId: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> };

export type ClassGroupQueryVariables = Exact<{
  classId: string;
}>;


export type ClassGroupQuery = { classGroup: { classId: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> } };

export type SetClassGroupMutationVariables = Exact<{
  input: Types.SetClassGroupInput;
}>;


export type SetClassGroupMutation = { setClassGroup: { classId: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> } };

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
export const ClassGroupFragmentDoc = new TypedDocumentString(`
    fragment ClassGroup on ClassGroup {
  classId
  version
  most
  leaderName
  members {
    id
    personId
    name
    courseNames
    startsOn
  }
  former {
    id
    name
    startsOn
    lastOn
  }
  headCount
  isComplete
  words
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}
    `, {"fragmentName":"ClassGroup"}) as unknown as TypedDocumentString<ClassGroupFragment, unknown>;
export const ClassGroupDocument = new TypedDocumentString(`
    query ClassGroup($classId: ID!) {
  classGroup(classId: $classId) {
    ...ClassGroup
  }
}
    fragment ClassGroup on ClassGroup {
  classId
  version
  most
  leaderName
  members {
    id
    personId
    name
    courseNames
    startsOn
  }
  former {
    id
    name
    startsOn
    lastOn
  }
  headCount
  isComplete
  words
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}`) as unknown as TypedDocumentString<ClassGroupQuery, ClassGroupQueryVariables>;
export const SetClassGroupDocument = new TypedDocumentString(`
    mutation SetClassGroup($input: SetClassGroupInput!) {
  setClassGroup(input: $input) {
    ...ClassGroup
  }
}
    fragment ClassGroup on ClassGroup {
  classId
  version
  most
  leaderName
  members {
    id
    personId
    name
    courseNames
    startsOn
  }
  former {
    id
    name
    startsOn
    lastOn
  }
  headCount
  isComplete
  words
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}`) as unknown as TypedDocumentString<SetClassGroupMutation, SetClassGroupMutationVariables>;