/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A round place of a photo that nobody is to recognise. 打码的位置。 */
export type BlurInput = {
  /** Its radius, in ten-thousandths of the width. */
  r: number;
  /** Its middle, in ten-thousandths of the width. */
  x: number;
  /** Its middle, in ten-thousandths of the height. */
  y: number;
};

/** The value of a typed field. */
export type FieldValueInput = {
  /** The id of the field in the scheme. */
  id: string;
  /** The value as typed. */
  value: string;
};

/** Why to look twice at a record. 疑点类别。 */
export type FlagKind =
  | 'BURST'
  | 'SAME_PHOTO';

/** What a quota counts. 计数单位。 */
export type QuotaUnit =
  | 'FLOWER'
  | 'PHOTO'
  | 'RECORD'
  | 'RECORD_OR_PHOTO';

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

/** Deciding about records. 核实记录。 */
export type ReviewRecordsInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The decision. */
  decision: ReviewDecision;
  /** The reason, needed to return or hide. */
  reason?: string | null | undefined;
  /** At most fifty records. */
  recordIds: Array<string>;
};

/** Keeping or handing in a record. 保存或提交记录。 */
export type SaveRecordInput = {
  /** In which role, for who has several. */
  as?: Recorder | null | undefined;
  /** Category of the scheme. */
  category: string;
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Typed fields. */
  fields: Array<FieldValueInput>;
  /** When it happened. */
  happenedOn: string;
  /** Photos in their order. */
  photoIds: Array<string>;
  /** The record to change; absent for a new one. */
  recordId?: string | null | undefined;
  /** The school. */
  schoolId: string;
  /** The children it is about; empty for the class as a whole. */
  studentIds: Array<string>;
  /** False keeps a draft. */
  submit: boolean;
  /** The version that was seen. */
  version?: number | null | undefined;
  /** What is to be said. */
  words: string;
};

/** Announcing a photo. 准备上传照片。 */
export type StartPhotoInput = {
  /** What is blurred before anything is kept. */
  blurs?: Array<BlurInput> | null | undefined;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The school. */
  schoolId: string;
};

/** Taking a record back. 撤回记录。 */
export type WithdrawRecordInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The record. */
  recordId: string;
};

export type RecordFragment = { id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> };

export type QuotaFragment = { id: string, name: string, category: string | null, slot: number | null, unit: Types.QuotaUnit, due: number, done: number, lastDay: string, daysLeft: number };

export type EvidenceRecordQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceRecordQuery = { evidenceRecord: { id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> } };

export type UnfinishedRecordsQueryVariables = Exact<{
  classId: string;
}>;


export type UnfinishedRecordsQuery = { unfinishedRecords: Array<{ id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> }> };

export type VerifyInboxQueryVariables = Exact<{
  schoolId: string;
  after?: string | null | undefined;
}>;


export type VerifyInboxQuery = { verifyInbox: { nextCursor: string | null, nodes: Array<{ id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, flags: Array<{ kind: Types.FlagKind, words: string, recordId: string | null }>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> }> } };

export type ReviewedRecordsQueryVariables = Exact<{
  schoolId: string;
  after?: string | null | undefined;
}>;


export type ReviewedRecordsQuery = { reviewedRecords: { nextCursor: string | null, nodes: Array<{ id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> }> } };

export type HouseholdQuotasQueryVariables = Exact<{
  studentId: string;
}>;


export type HouseholdQuotasQuery = { householdQuotas: Array<{ id: string, name: string, category: string | null, slot: number | null, unit: Types.QuotaUnit, due: number, done: number, lastDay: string, daysLeft: number }> };

export type QuotaMonthsQueryVariables = Exact<{
  studentId: string;
}>;


export type QuotaMonthsQuery = { quotaMonths: Array<string> };

export type MonthQuotasQueryVariables = Exact<{
  studentId: string;
  month: string;
}>;


export type MonthQuotasQuery = { householdQuotas: Array<{ law: string | null, id: string, name: string, category: string | null, slot: number | null, unit: Types.QuotaUnit, due: number, done: number, lastDay: string, daysLeft: number }> };

export type MonthRecordsQueryVariables = Exact<{
  studentId: string;
  month: string;
  category: string;
  after?: string | null | undefined;
}>;


export type MonthRecordsQuery = { timeline: { nextCursor: string | null, nodes: Array<{ id: string, who: string, record: { id: string, state: Types.RecordState, recorderRole: Types.Recorder, happenedOn: string, words: string, photos: Array<{ id: string, url: string, thumbUrl: string }> } | null }> } };

export type MyQuotasQueryVariables = Exact<{
  classId: string;
}>;


export type MyQuotasQuery = { myQuotas: Array<{ id: string, name: string, category: string | null, slot: number | null, unit: Types.QuotaUnit, due: number, done: number, lastDay: string, daysLeft: number }> };

export type StartPhotoMutationVariables = Exact<{
  input: Types.StartPhotoInput;
}>;


export type StartPhotoMutation = { startPhoto: { id: string, uploadUrl: string } };

export type SaveRecordMutationVariables = Exact<{
  input: Types.SaveRecordInput;
}>;


export type SaveRecordMutation = { saveRecord: { id: string, version: number, schoolId: string, classId: string, className: string, state: Types.RecordState, stateName: string, category: string, categoryName: string, slot: number | null, dimensionName: string | null, recorderRole: Types.Recorder, recorderName: string, isOwn: boolean, happenedOn: string, createdAt: string, words: string, studentNames: Array<string>, studentCount: number, reviewReason: string | null, viewerCanEdit: boolean, viewerCanWithdraw: boolean, viewerCanReview: Array<Types.ReviewDecision>, fields: Array<{ id: string, label: string, value: string }>, photos: Array<{ id: string, url: string, thumbUrl: string }> } };

export type WithdrawRecordMutationVariables = Exact<{
  input: Types.WithdrawRecordInput;
}>;


export type WithdrawRecordMutation = { withdrawRecord: boolean };

export type ReviewRecordsMutationVariables = Exact<{
  input: Types.ReviewRecordsInput;
}>;


export type ReviewRecordsMutation = { reviewRecords: { done: Array<{ id: string }>, refused: Array<{ recordId: string, message: string }> } };

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
export const RecordFragmentDoc = new TypedDocumentString(`
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}
    `, {"fragmentName":"Record"}) as unknown as TypedDocumentString<RecordFragment, unknown>;
export const QuotaFragmentDoc = new TypedDocumentString(`
    fragment Quota on QuotaProgress {
  id
  name
  category
  slot
  unit
  due
  done
  lastDay
  daysLeft
}
    `, {"fragmentName":"Quota"}) as unknown as TypedDocumentString<QuotaFragment, unknown>;
export const EvidenceRecordDocument = new TypedDocumentString(`
    query EvidenceRecord($id: ID!) {
  evidenceRecord(id: $id) {
    ...Record
  }
}
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}`) as unknown as TypedDocumentString<EvidenceRecordQuery, EvidenceRecordQueryVariables>;
export const UnfinishedRecordsDocument = new TypedDocumentString(`
    query UnfinishedRecords($classId: ID!) {
  unfinishedRecords(classId: $classId) {
    ...Record
  }
}
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}`) as unknown as TypedDocumentString<UnfinishedRecordsQuery, UnfinishedRecordsQueryVariables>;
export const VerifyInboxDocument = new TypedDocumentString(`
    query VerifyInbox($schoolId: ID!, $after: ID) {
  verifyInbox(schoolId: $schoolId, first: 20, after: $after) {
    nodes {
      ...Record
      flags {
        kind
        words
        recordId
      }
    }
    nextCursor
  }
}
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}`) as unknown as TypedDocumentString<VerifyInboxQuery, VerifyInboxQueryVariables>;
export const ReviewedRecordsDocument = new TypedDocumentString(`
    query ReviewedRecords($schoolId: ID!, $after: ID) {
  reviewedRecords(schoolId: $schoolId, first: 20, after: $after) {
    nodes {
      ...Record
    }
    nextCursor
  }
}
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}`) as unknown as TypedDocumentString<ReviewedRecordsQuery, ReviewedRecordsQueryVariables>;
export const HouseholdQuotasDocument = new TypedDocumentString(`
    query HouseholdQuotas($studentId: ID!) {
  householdQuotas(studentId: $studentId) {
    ...Quota
  }
}
    fragment Quota on QuotaProgress {
  id
  name
  category
  slot
  unit
  due
  done
  lastDay
  daysLeft
}`) as unknown as TypedDocumentString<HouseholdQuotasQuery, HouseholdQuotasQueryVariables>;
export const QuotaMonthsDocument = new TypedDocumentString(`
    query QuotaMonths($studentId: ID!) {
  quotaMonths(studentId: $studentId)
}
    `) as unknown as TypedDocumentString<QuotaMonthsQuery, QuotaMonthsQueryVariables>;
export const MonthQuotasDocument = new TypedDocumentString(`
    query MonthQuotas($studentId: ID!, $month: String!) {
  householdQuotas(studentId: $studentId, month: $month) {
    ...Quota
    law
  }
}
    fragment Quota on QuotaProgress {
  id
  name
  category
  slot
  unit
  due
  done
  lastDay
  daysLeft
}`) as unknown as TypedDocumentString<MonthQuotasQuery, MonthQuotasQueryVariables>;
export const MonthRecordsDocument = new TypedDocumentString(`
    query MonthRecords($studentId: ID!, $month: String!, $category: String!, $after: ID) {
  timeline(
    studentId: $studentId
    month: $month
    category: $category
    first: 50
    after: $after
  ) {
    nodes {
      id
      who
      record {
        id
        state
        recorderRole
        happenedOn
        words
        photos {
          id
          url
          thumbUrl
        }
      }
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<MonthRecordsQuery, MonthRecordsQueryVariables>;
export const MyQuotasDocument = new TypedDocumentString(`
    query MyQuotas($classId: ID!) {
  myQuotas(classId: $classId) {
    ...Quota
  }
}
    fragment Quota on QuotaProgress {
  id
  name
  category
  slot
  unit
  due
  done
  lastDay
  daysLeft
}`) as unknown as TypedDocumentString<MyQuotasQuery, MyQuotasQueryVariables>;
export const StartPhotoDocument = new TypedDocumentString(`
    mutation StartPhoto($input: StartPhotoInput!) {
  startPhoto(input: $input) {
    id
    uploadUrl
  }
}
    `) as unknown as TypedDocumentString<StartPhotoMutation, StartPhotoMutationVariables>;
export const SaveRecordDocument = new TypedDocumentString(`
    mutation SaveRecord($input: SaveRecordInput!) {
  saveRecord(input: $input) {
    ...Record
  }
}
    fragment Record on EvidenceRecord {
  id
  version
  schoolId
  classId
  className
  state
  stateName
  category
  categoryName
  slot
  dimensionName
  recorderRole
  recorderName
  isOwn
  happenedOn
  createdAt
  words
  fields {
    id
    label
    value
  }
  photos {
    id
    url
    thumbUrl
  }
  studentNames
  studentCount
  reviewReason
  viewerCanEdit
  viewerCanWithdraw
  viewerCanReview
}`) as unknown as TypedDocumentString<SaveRecordMutation, SaveRecordMutationVariables>;
export const WithdrawRecordDocument = new TypedDocumentString(`
    mutation WithdrawRecord($input: WithdrawRecordInput!) {
  withdrawRecord(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawRecordMutation, WithdrawRecordMutationVariables>;
export const ReviewRecordsDocument = new TypedDocumentString(`
    mutation ReviewRecords($input: ReviewRecordsInput!) {
  reviewRecords(input: $input) {
    done {
      id
    }
    refused {
      recordId
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRecordsMutation, ReviewRecordsMutationVariables>;