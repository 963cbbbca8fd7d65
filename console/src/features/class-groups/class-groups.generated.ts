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

export type ConsoleClassGroupFragment = { classId: string, className: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, setBy: string | null, setAt: string | null, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> };

export type ConsoleClassGroupsQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleClassGroupsQuery = { classGroups: Array<{ classId: string, className: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, setBy: string | null, setAt: string | null, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> }> };

export type ConsoleSetClassGroupMutationVariables = Exact<{
  input: Types.SetClassGroupInput;
}>;


export type ConsoleSetClassGroupMutation = { setClassGroup: { classId: string, className: string, version: number, most: number, leaderName: string | null, headCount: number, isComplete: boolean, words: string, setBy: string | null, setAt: string | null, viewerCanSet: boolean, members: Array<{ id: string, personId: string, name: string, courseNames: Array<string>, startsOn: string }>, former: Array<{ id: string, name: string, startsOn: string, lastOn: string | null }>, candidates: Array<{ personId: string, name: string, courseNames: Array<string> }> } };

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
export const ConsoleClassGroupFragmentDoc = new TypedDocumentString(`
    fragment ConsoleClassGroup on ClassGroup {
  classId
  className
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
  setBy
  setAt
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}
    `, {"fragmentName":"ConsoleClassGroup"}) as unknown as TypedDocumentString<ConsoleClassGroupFragment, unknown>;
export const ConsoleClassGroupsDocument = new TypedDocumentString(`
    query ConsoleClassGroups($schoolId: ID!) {
  classGroups(schoolId: $schoolId) {
    ...ConsoleClassGroup
  }
}
    fragment ConsoleClassGroup on ClassGroup {
  classId
  className
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
  setBy
  setAt
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}`) as unknown as TypedDocumentString<ConsoleClassGroupsQuery, ConsoleClassGroupsQueryVariables>;
export const ConsoleSetClassGroupDocument = new TypedDocumentString(`
    mutation ConsoleSetClassGroup($input: SetClassGroupInput!) {
  setClassGroup(input: $input) {
    ...ConsoleClassGroup
  }
}
    fragment ConsoleClassGroup on ClassGroup {
  classId
  className
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
  setBy
  setAt
  viewerCanSet
  candidates {
    personId
    name
    courseNames
  }
}`) as unknown as TypedDocumentString<ConsoleSetClassGroupMutation, ConsoleSetClassGroupMutationVariables>;