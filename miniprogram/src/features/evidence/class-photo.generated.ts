/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A child who is not on a class photo, or blurred. 不在合影里或已打码的孩子。 */
export type ClassPhotoChildInput = {
  /** How. */
  placement: Placement;
  /** The pupil. */
  studentId: string;
};

/** Where a class photo stands. 合影的状态。 */
export type ClassPhotoState =
  | 'DONE'
  | 'HELD'
  | 'LATE'
  | 'WAITING';

/** How a child stands to a class photo. 在不在合影里。 */
export type Placement =
  | 'ABSENT'
  | 'BLURRED'
  | 'SHOWN';

/** Keeping the class photo of this term. 上传班级合影。 */
export type SaveClassPhotoInput = {
  /** Why it takes the place of another. */
  because?: string | null | undefined;
  /** Children who are not on it, or blurred. */
  children: Array<ClassPhotoChildInput>;
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The uploaded photo. */
  photoId: string;
  /** When it was taken. */
  takenOn: string;
  /** A few words below it. */
  words: string;
};

export type ClassPhotoFragment = { classId: string, name: string, state: Types.ClassPhotoState, dueOn: string | null, daysLeft: number | null, who: string | null, takenOn: string | null, url: string | null, viewerCanSave: boolean, withoutConsent: Array<{ studentId: string, name: string }>, holding: Array<{ studentId: string, name: string }>, former: Array<{ id: string, who: string, until: string, because: string }> };

export type ClassPhotoQueryVariables = Exact<{
  classId: string;
}>;


export type ClassPhotoQuery = { classPhoto: { classId: string, name: string, state: Types.ClassPhotoState, dueOn: string | null, daysLeft: number | null, who: string | null, takenOn: string | null, url: string | null, viewerCanSave: boolean, withoutConsent: Array<{ studentId: string, name: string }>, holding: Array<{ studentId: string, name: string }>, former: Array<{ id: string, who: string, until: string, because: string }> } | null };

export type SaveClassPhotoMutationVariables = Exact<{
  input: Types.SaveClassPhotoInput;
}>;


export type SaveClassPhotoMutation = { saveClassPhoto: { classId: string, name: string, state: Types.ClassPhotoState, dueOn: string | null, daysLeft: number | null, who: string | null, takenOn: string | null, url: string | null, viewerCanSave: boolean, withoutConsent: Array<{ studentId: string, name: string }>, holding: Array<{ studentId: string, name: string }>, former: Array<{ id: string, who: string, until: string, because: string }> } | null };

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
export const ClassPhotoFragmentDoc = new TypedDocumentString(`
    fragment ClassPhoto on ClassPhoto {
  classId
  name
  state
  dueOn
  daysLeft
  who
  takenOn
  url
  withoutConsent {
    studentId
    name
  }
  holding {
    studentId
    name
  }
  former {
    id
    who
    until
    because
  }
  viewerCanSave
}
    `, {"fragmentName":"ClassPhoto"}) as unknown as TypedDocumentString<ClassPhotoFragment, unknown>;
export const ClassPhotoDocument = new TypedDocumentString(`
    query ClassPhoto($classId: ID!) {
  classPhoto(classId: $classId) {
    ...ClassPhoto
  }
}
    fragment ClassPhoto on ClassPhoto {
  classId
  name
  state
  dueOn
  daysLeft
  who
  takenOn
  url
  withoutConsent {
    studentId
    name
  }
  holding {
    studentId
    name
  }
  former {
    id
    who
    until
    because
  }
  viewerCanSave
}`) as unknown as TypedDocumentString<ClassPhotoQuery, ClassPhotoQueryVariables>;
export const SaveClassPhotoDocument = new TypedDocumentString(`
    mutation SaveClassPhoto($input: SaveClassPhotoInput!) {
  saveClassPhoto(input: $input) {
    ...ClassPhoto
  }
}
    fragment ClassPhoto on ClassPhoto {
  classId
  name
  state
  dueOn
  daysLeft
  who
  takenOn
  url
  withoutConsent {
    studentId
    name
  }
  holding {
    studentId
    name
  }
  former {
    id
    who
    until
    because
  }
  viewerCanSave
}`) as unknown as TypedDocumentString<SaveClassPhotoMutation, SaveClassPhotoMutationVariables>;