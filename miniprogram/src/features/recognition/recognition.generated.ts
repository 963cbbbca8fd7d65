/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Giving flowers to one or many. 送小红花。 */
export type GiveFlowersInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** A few words, at most a hundred characters. */
  note?: string | null | undefined;
  /** A reason of the scheme. */
  reason: string;
  /** The children, at most a hundred. */
  studentIds: Array<string>;
};

/** Taking flowers back. 撤回小红花。 */
export type UndoFlowersInput = {
  /** The batch. */
  batchId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

export type ClassFlowersFragment = { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }> };

export type ClassFlowersQueryVariables = Exact<{
  classId: string;
}>;


export type ClassFlowersQuery = { classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }> } };

export type GiveFlowersMutationVariables = Exact<{
  input: Types.GiveFlowersInput;
}>;


export type GiveFlowersMutation = { giveFlowers: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }> } } };

export type UndoFlowersMutationVariables = Exact<{
  input: Types.UndoFlowersInput;
}>;


export type UndoFlowersMutation = { undoFlowers: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }> } } };

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
export const ClassFlowersFragmentDoc = new TypedDocumentString(`
    fragment ClassFlowers on ClassFlowers {
  classId
  givenToday
  counts {
    studentId
    thisWeek
  }
  reasons {
    id
    name
    slot
  }
  recent {
    id
    reasonName
    childCount
    givenAt
    viewerCanUndo
  }
}
    `, {"fragmentName":"ClassFlowers"}) as unknown as TypedDocumentString<ClassFlowersFragment, unknown>;
export const ClassFlowersDocument = new TypedDocumentString(`
    query ClassFlowers($classId: ID!) {
  classFlowers(classId: $classId) {
    ...ClassFlowers
  }
}
    fragment ClassFlowers on ClassFlowers {
  classId
  givenToday
  counts {
    studentId
    thisWeek
  }
  reasons {
    id
    name
    slot
  }
  recent {
    id
    reasonName
    childCount
    givenAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<ClassFlowersQuery, ClassFlowersQueryVariables>;
export const GiveFlowersDocument = new TypedDocumentString(`
    mutation GiveFlowers($input: GiveFlowersInput!) {
  giveFlowers(input: $input) {
    batchId
    classFlowers {
      ...ClassFlowers
    }
  }
}
    fragment ClassFlowers on ClassFlowers {
  classId
  givenToday
  counts {
    studentId
    thisWeek
  }
  reasons {
    id
    name
    slot
  }
  recent {
    id
    reasonName
    childCount
    givenAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<GiveFlowersMutation, GiveFlowersMutationVariables>;
export const UndoFlowersDocument = new TypedDocumentString(`
    mutation UndoFlowers($input: UndoFlowersInput!) {
  undoFlowers(input: $input) {
    batchId
    classFlowers {
      ...ClassFlowers
    }
  }
}
    fragment ClassFlowers on ClassFlowers {
  classId
  givenToday
  counts {
    studentId
    thisWeek
  }
  reasons {
    id
    name
    slot
  }
  recent {
    id
    reasonName
    childCount
    givenAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<UndoFlowersMutation, UndoFlowersMutationVariables>;