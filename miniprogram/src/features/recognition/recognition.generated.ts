/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who sees a conduct note. 谁看得到。 */
export type ConductAudience =
  | 'CHILD'
  | 'GUARDIANS'
  | 'PRIVATE'
  | 'TEACHERS';

/** Praise, an observation or a reminder. 表扬、观察或提醒。 */
export type ConductKind =
  | 'NEEDS_ATTENTION'
  | 'NEUTRAL'
  | 'PRAISE';

/** Correcting a flower or a conduct note with a reason. 更正。 */
export type CorrectRecognitionInput = {
  /** Why, in at most two hundred characters. */
  because: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Its id. */
  id: string;
  /** What it is for instead; null takes it back. */
  to?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

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

/** Noting conduct in class about one or many children. 记课堂表现。 */
export type NoteConductInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** An item of the scheme. */
  item: string;
  /** A few words, at most a hundred characters. */
  note?: string | null | undefined;
  /** The children, at most a hundred. */
  studentIds: Array<string>;
};

/** Taking conduct notes back. 撤回课堂表现。 */
export type UndoConductInput = {
  /** The batch. */
  batchId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

/** Taking flowers back. 撤回小红花。 */
export type UndoFlowersInput = {
  /** The batch. */
  batchId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

export type ClassFlowersFragment = { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> };

export type ClassFlowersQueryVariables = Exact<{
  classId: string;
}>;


export type ClassFlowersQuery = { classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> } };

export type GiveFlowersMutationVariables = Exact<{
  input: Types.GiveFlowersInput;
}>;


export type GiveFlowersMutation = { giveFlowers: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> } } };

export type UndoFlowersMutationVariables = Exact<{
  input: Types.UndoFlowersInput;
}>;


export type UndoFlowersMutation = { undoFlowers: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> } } };

export type NoteConductMutationVariables = Exact<{
  input: Types.NoteConductInput;
}>;


export type NoteConductMutation = { noteConduct: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> } } };

export type UndoConductMutationVariables = Exact<{
  input: Types.UndoConductInput;
}>;


export type UndoConductMutation = { undoConduct: { batchId: string, classFlowers: { classId: string, givenToday: number, counts: Array<{ studentId: string, thisWeek: number }>, reasons: Array<{ id: string, name: string, slot: number | null }>, recent: Array<{ id: string, reasonName: string, childCount: number, givenAt: string, viewerCanUndo: boolean }>, conduct: Array<{ id: string, name: string, kind: Types.ConductKind, audience: Types.ConductAudience }>, recentConduct: Array<{ id: string, name: string, childCount: number, notedAt: string, viewerCanUndo: boolean }> } } };

export type RecognitionToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type RecognitionToCorrectQuery = { recognitionToCorrect: { id: string, version: number, name: string, choices: Array<{ id: string, name: string, slot: number | null }> } };

export type CorrectRecognitionMutationVariables = Exact<{
  input: Types.CorrectRecognitionInput;
}>;


export type CorrectRecognitionMutation = { correctRecognition: Array<{ at: string }> };

export type FlowerWallQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
}>;


export type FlowerWallQuery = { flowerWall: { termId: string, termName: string, count: number, giverCount: number, courses: Array<{ name: string, slot: number | null, reasons: Array<{ name: string, count: number }>, flowers: Array<{ id: string, reasonName: string, note: string | null, giverName: string, givenAt: string }> }> } | null };

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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<UndoFlowersMutation, UndoFlowersMutationVariables>;
export const NoteConductDocument = new TypedDocumentString(`
    mutation NoteConduct($input: NoteConductInput!) {
  noteConduct(input: $input) {
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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<NoteConductMutation, NoteConductMutationVariables>;
export const UndoConductDocument = new TypedDocumentString(`
    mutation UndoConduct($input: UndoConductInput!) {
  undoConduct(input: $input) {
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
  conduct {
    id
    name
    kind
    audience
  }
  recentConduct {
    id
    name
    childCount
    notedAt
    viewerCanUndo
  }
}`) as unknown as TypedDocumentString<UndoConductMutation, UndoConductMutationVariables>;
export const RecognitionToCorrectDocument = new TypedDocumentString(`
    query RecognitionToCorrect($id: ID!) {
  recognitionToCorrect(id: $id) {
    id
    version
    name
    choices {
      id
      name
      slot
    }
  }
}
    `) as unknown as TypedDocumentString<RecognitionToCorrectQuery, RecognitionToCorrectQueryVariables>;
export const CorrectRecognitionDocument = new TypedDocumentString(`
    mutation CorrectRecognition($input: CorrectRecognitionInput!) {
  correctRecognition(input: $input) {
    at
  }
}
    `) as unknown as TypedDocumentString<CorrectRecognitionMutation, CorrectRecognitionMutationVariables>;
export const FlowerWallDocument = new TypedDocumentString(`
    query FlowerWall($studentId: ID!, $termId: ID) {
  flowerWall(studentId: $studentId, termId: $termId) {
    termId
    termName
    count
    giverCount
    courses {
      name
      slot
      reasons {
        name
        count
      }
      flowers {
        id
        reasonName
        note
        giverName
        givenAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FlowerWallQuery, FlowerWallQueryVariables>;