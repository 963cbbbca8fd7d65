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

/** What a moment of the timeline is. 时刻类别。 */
export type MomentKind =
  | 'CONDUCT'
  | 'FLOWER'
  | 'RECORD';

/** Where a record stands. 记录状态。 */
export type RecordState =
  | 'DRAFT'
  | 'HIDDEN'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'WITHDRAWN';

/** Who may make a record. 记录者。 */
export type Recorder =
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'SCHOOL'
  | 'STUDENT'
  | 'TEACHER';

/** What a reviewer does with a record. 核实决定。 */
export type ReviewDecision =
  | 'HIDE'
  | 'RETURN'
  | 'SHOW'
  | 'VERIFY';

export type TimelineQueryVariables = Exact<{
  studentId: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { nextCursor: string | null, nodes: Array<{ id: string, kind: Types.MomentKind, at: string, who: string, slot: number | null, course: string | null, flowerReason: string | null, note: string | null, isTakenBack: boolean, viewerCanCorrect: boolean, conduct: { name: string, kind: Types.ConductKind, audience: Types.ConductAudience } | null, corrections: Array<{ who: string, at: string, from: string, to: string | null, because: string }>, record: { id: string, state: Types.RecordState, stateName: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, isOwn: boolean, happenedOn: string, words: string, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> } | null }> } };

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

export const TimelineDocument = new TypedDocumentString(`
    query Timeline($studentId: ID!, $after: ID) {
  timeline(studentId: $studentId, first: 20, after: $after) {
    nodes {
      id
      kind
      at
      who
      slot
      course
      flowerReason
      note
      conduct {
        name
        kind
        audience
      }
      isTakenBack
      corrections {
        who
        at
        from
        to
        because
      }
      viewerCanCorrect
      record {
        id
        state
        stateName
        categoryName
        slot
        dimensionName
        recorderRole
        isOwn
        happenedOn
        words
        fields {
          label
          value
        }
        photos {
          id
          url
          thumbUrl
        }
        studentCount
        reviewReason
        viewerCanEdit
        viewerCanWithdraw
        viewerCanReview
      }
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;