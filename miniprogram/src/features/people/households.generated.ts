/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Marking a household that cannot take part. 登记暂不参加。 */
export type PauseHouseholdInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The last day. */
  lastOn: string;
  /** A short note; needed for other reasons. */
  note?: string | null | undefined;
  /** Why. */
  reason: PauseReason;
  /** The first day; today when absent. */
  startsOn?: string | null | undefined;
  /** The pupil. */
  studentId: string;
};

/** Why a household takes no part for a while. 暂不参加的原因。 */
export type PauseReason =
  | 'ILLNESS'
  | 'LEFT_BEHIND'
  | 'NO_SMARTPHONE'
  | 'OTHER';

/** A household takes part again from today. 恢复参加。 */
export type ResumeHouseholdInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The mark. */
  pauseId: string;
  /** The version that was seen. */
  version: number;
};

export type ClassHouseholdsFragment = { classId: string, viewerCanMark: boolean, viewerCanEnter: boolean, reasons: Array<{ reason: Types.PauseReason, name: string }>, pauses: Array<{ id: string, version: number, studentId: string, studentName: string, reasonWords: string, startsOn: string, lastOn: string, isRunning: boolean, markedBy: string }> };

export type ClassHouseholdsQueryVariables = Exact<{
  classId: string;
}>;


export type ClassHouseholdsQuery = { classHouseholds: { classId: string, viewerCanMark: boolean, viewerCanEnter: boolean, reasons: Array<{ reason: Types.PauseReason, name: string }>, pauses: Array<{ id: string, version: number, studentId: string, studentName: string, reasonWords: string, startsOn: string, lastOn: string, isRunning: boolean, markedBy: string }> } };

export type PauseHouseholdMutationVariables = Exact<{
  input: Types.PauseHouseholdInput;
}>;


export type PauseHouseholdMutation = { pauseHousehold: { classId: string, viewerCanMark: boolean, viewerCanEnter: boolean, reasons: Array<{ reason: Types.PauseReason, name: string }>, pauses: Array<{ id: string, version: number, studentId: string, studentName: string, reasonWords: string, startsOn: string, lastOn: string, isRunning: boolean, markedBy: string }> } };

export type ResumeHouseholdMutationVariables = Exact<{
  input: Types.ResumeHouseholdInput;
}>;


export type ResumeHouseholdMutation = { resumeHousehold: { classId: string, viewerCanMark: boolean, viewerCanEnter: boolean, reasons: Array<{ reason: Types.PauseReason, name: string }>, pauses: Array<{ id: string, version: number, studentId: string, studentName: string, reasonWords: string, startsOn: string, lastOn: string, isRunning: boolean, markedBy: string }> } };

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
export const ClassHouseholdsFragmentDoc = new TypedDocumentString(`
    fragment ClassHouseholds on ClassHouseholds {
  classId
  viewerCanMark
  viewerCanEnter
  reasons {
    reason
    name
  }
  pauses {
    id
    version
    studentId
    studentName
    reasonWords
    startsOn
    lastOn
    isRunning
    markedBy
  }
}
    `, {"fragmentName":"ClassHouseholds"}) as unknown as TypedDocumentString<ClassHouseholdsFragment, unknown>;
export const ClassHouseholdsDocument = new TypedDocumentString(`
    query ClassHouseholds($classId: ID!) {
  classHouseholds(classId: $classId) {
    ...ClassHouseholds
  }
}
    fragment ClassHouseholds on ClassHouseholds {
  classId
  viewerCanMark
  viewerCanEnter
  reasons {
    reason
    name
  }
  pauses {
    id
    version
    studentId
    studentName
    reasonWords
    startsOn
    lastOn
    isRunning
    markedBy
  }
}`) as unknown as TypedDocumentString<ClassHouseholdsQuery, ClassHouseholdsQueryVariables>;
export const PauseHouseholdDocument = new TypedDocumentString(`
    mutation PauseHousehold($input: PauseHouseholdInput!) {
  pauseHousehold(input: $input) {
    ...ClassHouseholds
  }
}
    fragment ClassHouseholds on ClassHouseholds {
  classId
  viewerCanMark
  viewerCanEnter
  reasons {
    reason
    name
  }
  pauses {
    id
    version
    studentId
    studentName
    reasonWords
    startsOn
    lastOn
    isRunning
    markedBy
  }
}`) as unknown as TypedDocumentString<PauseHouseholdMutation, PauseHouseholdMutationVariables>;
export const ResumeHouseholdDocument = new TypedDocumentString(`
    mutation ResumeHousehold($input: ResumeHouseholdInput!) {
  resumeHousehold(input: $input) {
    ...ClassHouseholds
  }
}
    fragment ClassHouseholds on ClassHouseholds {
  classId
  viewerCanMark
  viewerCanEnter
  reasons {
    reason
    name
  }
  pauses {
    id
    version
    studentId
    studentName
    reasonWords
    startsOn
    lastOn
    isRunning
    markedBy
  }
}`) as unknown as TypedDocumentString<ResumeHouseholdMutation, ResumeHouseholdMutationVariables>;