/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Cancelling a printing. 取消打印。 */
export type CancelPrintInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The job. */
  jobId: string;
};

/** Choosing the photos of an area for a child's booklet. 选登照片。 */
export type ChoosePhotosInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The photos; null lets the program spread them again. */
  photos?: Array<string> | null | undefined;
  /** The section of the scheme. */
  sectionId: string;
  /** The pupil. */
  studentId: string;
  /** The term; the newest when absent. */
  termId?: string | null | undefined;
  /** The version that was seen; null before the first choice. */
  version?: number | null | undefined;
};

/** Checking or publishing the booklets of a class. 检查或发布报告单。 */
export type ClassReportsInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The children, at most a hundred. */
  studentIds: Array<string>;
};

/** Printing published booklets. 打印报告单。 */
export type PrintReportsInput = {
  /** A class: all its published booklets. */
  classId?: string | null | undefined;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Or a whole school. */
  schoolId?: string | null | undefined;
  /** Or one child. */
  studentId?: string | null | undefined;
  /** The term; the newest when absent. */
  termId?: string | null | undefined;
};

/** Where a printing job stands. 打印任务状态。 */
export type PrintState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PRINTING'
  | 'WAITING';

/** Where a booklet stands. 报告单（册）状态。 */
export type ReportState =
  | 'CHECKED'
  | 'COLLECTING'
  | 'CORRECTED'
  | 'PUBLISHED';

/** What a section of the booklet shows. 报告单（册）的部分。 */
export type SectionKind =
  | 'BODY_MEASURES'
  | 'CLASS_PHOTO'
  | 'COVER'
  | 'DIMENSION'
  | 'FLOWERS'
  | 'GUARDIAN_MESSAGE'
  | 'HOMEROOM_COMMENT'
  | 'PEER_EVALUATION'
  | 'RESULTS'
  | 'SELF_EVALUATION'
  | 'SUBJECT_EVALUATIONS';

export type MissingPartFragment = { sectionId: string, name: string, what: string, who: string };

export type ReportVersionFragment = { number: number, publishedAt: string, hash: string, code: string };

export type BookletSectionFragment = { id: string, kind: Types.SectionKind, name: string, slot: number | null, done: number, due: number, moments: Array<{ recordId: string, title: string, words: string, on: string, who: string, fields: Array<{ label: string, value: string }>, photos: Array<{ hash: string, withdrawn: boolean, url: string | null, thumbUrl: string | null }> }>, flowers: Array<{ course: string, slot: number | null, count: number, reasons: Array<{ name: string, count: number }> }>, results: Array<{ subject: string, level: string, filled: number, of: number, mark: number | null }>, voices: Array<{ title: string, who: string, on: string, comment: string, answers: Array<{ name: string, words: string, filled: number | null, of: number }> }>, measures: Array<{ item: string, name: string, unit: string, value: number | null, before: number | null, history: Array<{ term: string, value: number }> }> };

export type GrowthReportFragment = { studentId: string, studentName: string, termId: string, termName: string, title: string, state: Types.ReportState, stateName: string, isLive: boolean, isSuperseded: boolean, completeness: number, qualified: boolean, qualifiedAbove: number, viewerCanPublish: boolean, viewerCanPrint: boolean, version: { number: number, publishedAt: string, hash: string, code: string } | null, sections: Array<{ id: string, kind: Types.SectionKind, name: string, slot: number | null, done: number, due: number, moments: Array<{ recordId: string, title: string, words: string, on: string, who: string, fields: Array<{ label: string, value: string }>, photos: Array<{ hash: string, withdrawn: boolean, url: string | null, thumbUrl: string | null }> }>, flowers: Array<{ course: string, slot: number | null, count: number, reasons: Array<{ name: string, count: number }> }>, results: Array<{ subject: string, level: string, filled: number, of: number, mark: number | null }>, voices: Array<{ title: string, who: string, on: string, comment: string, answers: Array<{ name: string, words: string, filled: number | null, of: number }> }>, measures: Array<{ item: string, name: string, unit: string, value: number | null, before: number | null, history: Array<{ term: string, value: number }> }> }>, growth: Array<{ name: string, slot: number | null, now: number, before: number | null }>, missing: Array<{ sectionId: string, name: string, what: string, who: string }> };

export type ReportBatchFragment = { done: Array<string>, refused: Array<{ studentId: string, message: string }> };

export type PrintJobFragment = { id: string, state: Types.PrintState, stateName: string, total: number, done: number, pages: number, failure: string | null, viewerCanCancel: boolean, refused: Array<{ name: string, message: string }> };

export type ClassReportsFragment = { classId: string, termId: string, termName: string, title: string, qualifiedAbove: number, viewerCanPublish: boolean, lastPrintId: string | null, reports: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.ReportState, stateName: string, completeness: number, qualified: boolean, changed: boolean, version: { number: number } | null, familyOpening: { guardianAt: string | null, pupilAt: string | null } | null, missing: Array<{ sectionId: string, name: string, what: string, who: string }> }> };

export type GrowthReportQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
  number?: number | null | undefined;
}>;


export type GrowthReportQuery = { growthReport: { studentId: string, studentName: string, termId: string, termName: string, title: string, state: Types.ReportState, stateName: string, isLive: boolean, isSuperseded: boolean, completeness: number, qualified: boolean, qualifiedAbove: number, viewerCanPublish: boolean, viewerCanPrint: boolean, version: { number: number, publishedAt: string, hash: string, code: string } | null, sections: Array<{ id: string, kind: Types.SectionKind, name: string, slot: number | null, done: number, due: number, moments: Array<{ recordId: string, title: string, words: string, on: string, who: string, fields: Array<{ label: string, value: string }>, photos: Array<{ hash: string, withdrawn: boolean, url: string | null, thumbUrl: string | null }> }>, flowers: Array<{ course: string, slot: number | null, count: number, reasons: Array<{ name: string, count: number }> }>, results: Array<{ subject: string, level: string, filled: number, of: number, mark: number | null }>, voices: Array<{ title: string, who: string, on: string, comment: string, answers: Array<{ name: string, words: string, filled: number | null, of: number }> }>, measures: Array<{ item: string, name: string, unit: string, value: number | null, before: number | null, history: Array<{ term: string, value: number }> }> }>, growth: Array<{ name: string, slot: number | null, now: number, before: number | null }>, missing: Array<{ sectionId: string, name: string, what: string, who: string }> } };

export type ReportVersionsQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
}>;


export type ReportVersionsQuery = { reportVersions: Array<{ number: number }> };

export type ChildReportsQueryVariables = Exact<{
  studentId: string;
}>;


export type ChildReportsQuery = { childReports: Array<{ termId: string, termName: string, stateName: string, completeness: number | null, version: { number: number } | null }> };

export type ClassReportsQueryVariables = Exact<{
  classId: string;
}>;


export type ClassReportsQuery = { classReports: { classId: string, termId: string, termName: string, title: string, qualifiedAbove: number, viewerCanPublish: boolean, lastPrintId: string | null, reports: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.ReportState, stateName: string, completeness: number, qualified: boolean, changed: boolean, version: { number: number } | null, familyOpening: { guardianAt: string | null, pupilAt: string | null } | null, missing: Array<{ sectionId: string, name: string, what: string, who: string }> }> } };

export type PrintJobQueryVariables = Exact<{
  id: string;
}>;


export type PrintJobQuery = { printJob: { id: string, state: Types.PrintState, stateName: string, total: number, done: number, pages: number, failure: string | null, viewerCanCancel: boolean, refused: Array<{ name: string, message: string }> } };

export type PrintDownloadQueryVariables = Exact<{
  id: string;
}>;


export type PrintDownloadQuery = { printJob: { id: string, download: { url: string, fileName: string } | null } };

export type CheckReportsMutationVariables = Exact<{
  input: Types.ClassReportsInput;
}>;


export type CheckReportsMutation = { checkReports: { done: Array<string>, refused: Array<{ studentId: string, message: string }> } };

export type PublishReportsMutationVariables = Exact<{
  input: Types.ClassReportsInput;
}>;


export type PublishReportsMutation = { publishReports: { done: Array<string>, refused: Array<{ studentId: string, message: string }> } };

export type PrintReportsMutationVariables = Exact<{
  input: Types.PrintReportsInput;
}>;


export type PrintReportsMutation = { printReports: { id: string, state: Types.PrintState, stateName: string, total: number, done: number, pages: number, failure: string | null, viewerCanCancel: boolean, refused: Array<{ name: string, message: string }> } };

export type CancelPrintMutationVariables = Exact<{
  input: Types.CancelPrintInput;
}>;


export type CancelPrintMutation = { cancelPrint: { id: string, state: Types.PrintState, stateName: string, total: number, done: number, pages: number, failure: string | null, viewerCanCancel: boolean, refused: Array<{ name: string, message: string }> } };

export type PhotoChoiceFragment = { studentId: string, termId: string, termName: string, sectionId: string, most: number, chosenBy: string | null, chosenAt: string | null, version: number | null, whyNotChoose: string | null, areas: Array<{ sectionId: string, name: string, slot: number | null, total: number, shown: number }>, photos: Array<{ id: string, on: string, title: string, words: string, isShown: boolean, url: string, thumbUrl: string }> };

export type PhotoChoiceQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
  sectionId?: string | null | undefined;
}>;


export type PhotoChoiceQuery = { photoChoice: { studentId: string, termId: string, termName: string, sectionId: string, most: number, chosenBy: string | null, chosenAt: string | null, version: number | null, whyNotChoose: string | null, areas: Array<{ sectionId: string, name: string, slot: number | null, total: number, shown: number }>, photos: Array<{ id: string, on: string, title: string, words: string, isShown: boolean, url: string, thumbUrl: string }> } };

export type ChoosePhotosMutationVariables = Exact<{
  input: Types.ChoosePhotosInput;
}>;


export type ChoosePhotosMutation = { choosePhotos: { studentId: string, termId: string, termName: string, sectionId: string, most: number, chosenBy: string | null, chosenAt: string | null, version: number | null, whyNotChoose: string | null, areas: Array<{ sectionId: string, name: string, slot: number | null, total: number, shown: number }>, photos: Array<{ id: string, on: string, title: string, words: string, isShown: boolean, url: string, thumbUrl: string }> } };

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
export const ReportVersionFragmentDoc = new TypedDocumentString(`
    fragment ReportVersion on ReportVersion {
  number
  publishedAt
  hash
  code
}
    `, {"fragmentName":"ReportVersion"}) as unknown as TypedDocumentString<ReportVersionFragment, unknown>;
export const BookletSectionFragmentDoc = new TypedDocumentString(`
    fragment BookletSection on BookletSection {
  id
  kind
  name
  slot
  done
  due
  moments {
    recordId
    title
    words
    on
    who
    fields {
      label
      value
    }
    photos {
      hash
      withdrawn
      url
      thumbUrl
    }
  }
  flowers {
    course
    slot
    count
    reasons {
      name
      count
    }
  }
  results {
    subject
    level
    filled
    of
    mark
  }
  voices {
    title
    who
    on
    comment
    answers {
      name
      words
      filled
      of
    }
  }
  measures {
    item
    name
    unit
    value
    before
    history {
      term
      value
    }
  }
}
    `, {"fragmentName":"BookletSection"}) as unknown as TypedDocumentString<BookletSectionFragment, unknown>;
export const MissingPartFragmentDoc = new TypedDocumentString(`
    fragment MissingPart on MissingPart {
  sectionId
  name
  what
  who
}
    `, {"fragmentName":"MissingPart"}) as unknown as TypedDocumentString<MissingPartFragment, unknown>;
export const GrowthReportFragmentDoc = new TypedDocumentString(`
    fragment GrowthReport on GrowthReport {
  studentId
  studentName
  termId
  termName
  title
  state
  stateName
  isLive
  isSuperseded
  completeness
  qualified
  qualifiedAbove
  viewerCanPublish
  viewerCanPrint
  version {
    ...ReportVersion
  }
  sections {
    ...BookletSection
  }
  growth {
    name
    slot
    now
    before
  }
  missing {
    ...MissingPart
  }
}
    fragment MissingPart on MissingPart {
  sectionId
  name
  what
  who
}
fragment ReportVersion on ReportVersion {
  number
  publishedAt
  hash
  code
}
fragment BookletSection on BookletSection {
  id
  kind
  name
  slot
  done
  due
  moments {
    recordId
    title
    words
    on
    who
    fields {
      label
      value
    }
    photos {
      hash
      withdrawn
      url
      thumbUrl
    }
  }
  flowers {
    course
    slot
    count
    reasons {
      name
      count
    }
  }
  results {
    subject
    level
    filled
    of
    mark
  }
  voices {
    title
    who
    on
    comment
    answers {
      name
      words
      filled
      of
    }
  }
  measures {
    item
    name
    unit
    value
    before
    history {
      term
      value
    }
  }
}`, {"fragmentName":"GrowthReport"}) as unknown as TypedDocumentString<GrowthReportFragment, unknown>;
export const ReportBatchFragmentDoc = new TypedDocumentString(`
    fragment ReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}
    `, {"fragmentName":"ReportBatch"}) as unknown as TypedDocumentString<ReportBatchFragment, unknown>;
export const PrintJobFragmentDoc = new TypedDocumentString(`
    fragment PrintJob on PrintJob {
  id
  state
  stateName
  total
  done
  pages
  failure
  refused {
    name
    message
  }
  viewerCanCancel
}
    `, {"fragmentName":"PrintJob"}) as unknown as TypedDocumentString<PrintJobFragment, unknown>;
export const ClassReportsFragmentDoc = new TypedDocumentString(`
    fragment ClassReports on ClassReports {
  classId
  termId
  termName
  title
  qualifiedAbove
  viewerCanPublish
  lastPrintId
  reports {
    studentId
    studentName
    seatNumber
    state
    stateName
    completeness
    qualified
    changed
    version {
      number
    }
    familyOpening {
      guardianAt
      pupilAt
    }
    missing {
      ...MissingPart
    }
  }
}
    fragment MissingPart on MissingPart {
  sectionId
  name
  what
  who
}`, {"fragmentName":"ClassReports"}) as unknown as TypedDocumentString<ClassReportsFragment, unknown>;
export const PhotoChoiceFragmentDoc = new TypedDocumentString(`
    fragment PhotoChoice on PhotoChoice {
  studentId
  termId
  termName
  areas {
    sectionId
    name
    slot
    total
    shown
  }
  sectionId
  most
  photos {
    id
    on
    title
    words
    isShown
    url
    thumbUrl
  }
  chosenBy
  chosenAt
  version
  whyNotChoose
}
    `, {"fragmentName":"PhotoChoice"}) as unknown as TypedDocumentString<PhotoChoiceFragment, unknown>;
export const GrowthReportDocument = new TypedDocumentString(`
    query GrowthReport($studentId: ID!, $termId: ID, $number: Int) {
  growthReport(studentId: $studentId, termId: $termId, number: $number) {
    ...GrowthReport
  }
}
    fragment MissingPart on MissingPart {
  sectionId
  name
  what
  who
}
fragment ReportVersion on ReportVersion {
  number
  publishedAt
  hash
  code
}
fragment BookletSection on BookletSection {
  id
  kind
  name
  slot
  done
  due
  moments {
    recordId
    title
    words
    on
    who
    fields {
      label
      value
    }
    photos {
      hash
      withdrawn
      url
      thumbUrl
    }
  }
  flowers {
    course
    slot
    count
    reasons {
      name
      count
    }
  }
  results {
    subject
    level
    filled
    of
    mark
  }
  voices {
    title
    who
    on
    comment
    answers {
      name
      words
      filled
      of
    }
  }
  measures {
    item
    name
    unit
    value
    before
    history {
      term
      value
    }
  }
}
fragment GrowthReport on GrowthReport {
  studentId
  studentName
  termId
  termName
  title
  state
  stateName
  isLive
  isSuperseded
  completeness
  qualified
  qualifiedAbove
  viewerCanPublish
  viewerCanPrint
  version {
    ...ReportVersion
  }
  sections {
    ...BookletSection
  }
  growth {
    name
    slot
    now
    before
  }
  missing {
    ...MissingPart
  }
}`) as unknown as TypedDocumentString<GrowthReportQuery, GrowthReportQueryVariables>;
export const ReportVersionsDocument = new TypedDocumentString(`
    query ReportVersions($studentId: ID!, $termId: ID) {
  reportVersions(studentId: $studentId, termId: $termId) {
    number
  }
}
    `) as unknown as TypedDocumentString<ReportVersionsQuery, ReportVersionsQueryVariables>;
export const ChildReportsDocument = new TypedDocumentString(`
    query ChildReports($studentId: ID!) {
  childReports(studentId: $studentId) {
    termId
    termName
    stateName
    completeness
    version {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ChildReportsQuery, ChildReportsQueryVariables>;
export const ClassReportsDocument = new TypedDocumentString(`
    query ClassReports($classId: ID!) {
  classReports(classId: $classId) {
    ...ClassReports
  }
}
    fragment MissingPart on MissingPart {
  sectionId
  name
  what
  who
}
fragment ClassReports on ClassReports {
  classId
  termId
  termName
  title
  qualifiedAbove
  viewerCanPublish
  lastPrintId
  reports {
    studentId
    studentName
    seatNumber
    state
    stateName
    completeness
    qualified
    changed
    version {
      number
    }
    familyOpening {
      guardianAt
      pupilAt
    }
    missing {
      ...MissingPart
    }
  }
}`) as unknown as TypedDocumentString<ClassReportsQuery, ClassReportsQueryVariables>;
export const PrintJobDocument = new TypedDocumentString(`
    query PrintJob($id: ID!) {
  printJob(id: $id) {
    ...PrintJob
  }
}
    fragment PrintJob on PrintJob {
  id
  state
  stateName
  total
  done
  pages
  failure
  refused {
    name
    message
  }
  viewerCanCancel
}`) as unknown as TypedDocumentString<PrintJobQuery, PrintJobQueryVariables>;
export const PrintDownloadDocument = new TypedDocumentString(`
    query PrintDownload($id: ID!) {
  printJob(id: $id) {
    id
    download {
      url
      fileName
    }
  }
}
    `) as unknown as TypedDocumentString<PrintDownloadQuery, PrintDownloadQueryVariables>;
export const CheckReportsDocument = new TypedDocumentString(`
    mutation CheckReports($input: ClassReportsInput!) {
  checkReports(input: $input) {
    ...ReportBatch
  }
}
    fragment ReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}`) as unknown as TypedDocumentString<CheckReportsMutation, CheckReportsMutationVariables>;
export const PublishReportsDocument = new TypedDocumentString(`
    mutation PublishReports($input: ClassReportsInput!) {
  publishReports(input: $input) {
    ...ReportBatch
  }
}
    fragment ReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}`) as unknown as TypedDocumentString<PublishReportsMutation, PublishReportsMutationVariables>;
export const PrintReportsDocument = new TypedDocumentString(`
    mutation PrintReports($input: PrintReportsInput!) {
  printReports(input: $input) {
    ...PrintJob
  }
}
    fragment PrintJob on PrintJob {
  id
  state
  stateName
  total
  done
  pages
  failure
  refused {
    name
    message
  }
  viewerCanCancel
}`) as unknown as TypedDocumentString<PrintReportsMutation, PrintReportsMutationVariables>;
export const CancelPrintDocument = new TypedDocumentString(`
    mutation CancelPrint($input: CancelPrintInput!) {
  cancelPrint(input: $input) {
    ...PrintJob
  }
}
    fragment PrintJob on PrintJob {
  id
  state
  stateName
  total
  done
  pages
  failure
  refused {
    name
    message
  }
  viewerCanCancel
}`) as unknown as TypedDocumentString<CancelPrintMutation, CancelPrintMutationVariables>;
export const PhotoChoiceDocument = new TypedDocumentString(`
    query PhotoChoice($studentId: ID!, $termId: ID, $sectionId: String) {
  photoChoice(studentId: $studentId, termId: $termId, sectionId: $sectionId) {
    ...PhotoChoice
  }
}
    fragment PhotoChoice on PhotoChoice {
  studentId
  termId
  termName
  areas {
    sectionId
    name
    slot
    total
    shown
  }
  sectionId
  most
  photos {
    id
    on
    title
    words
    isShown
    url
    thumbUrl
  }
  chosenBy
  chosenAt
  version
  whyNotChoose
}`) as unknown as TypedDocumentString<PhotoChoiceQuery, PhotoChoiceQueryVariables>;
export const ChoosePhotosDocument = new TypedDocumentString(`
    mutation ChoosePhotos($input: ChoosePhotosInput!) {
  choosePhotos(input: $input) {
    ...PhotoChoice
  }
}
    fragment PhotoChoice on PhotoChoice {
  studentId
  termId
  termName
  areas {
    sectionId
    name
    slot
    total
    shown
  }
  sectionId
  most
  photos {
    id
    on
    title
    words
    isShown
    url
    thumbUrl
  }
  chosenBy
  chosenAt
  version
  whyNotChoose
}`) as unknown as TypedDocumentString<ChoosePhotosMutation, ChoosePhotosMutationVariables>;