/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Checking or publishing the booklets of a class. 检查或发布报告单。 */
export type ClassReportsInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The children, at most a hundred. */
  studentIds: Array<string>;
};

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

export type ConsoleClassReportsFragment = { classId: string, termId: string, termName: string, title: string, qualifiedAbove: number, viewerCanPublish: boolean, reports: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.ReportState, stateName: string, completeness: number, qualified: boolean, changed: boolean, publishedBy: string | null, version: { number: number, publishedAt: string } | null, familyOpening: { guardianAt: string | null, pupilAt: string | null } | null, missing: Array<{ sectionId: string, kind: Types.SectionKind, name: string, what: string, who: string }> }> };

export type ConsoleReportBatchFragment = { done: Array<string>, refused: Array<{ studentId: string, message: string }> };

export type ConsoleBookletsOfClassQueryVariables = Exact<{
  classId: string;
}>;


export type ConsoleBookletsOfClassQuery = { classReports: { classId: string, termId: string, termName: string, title: string, qualifiedAbove: number, viewerCanPublish: boolean, reports: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.ReportState, stateName: string, completeness: number, qualified: boolean, changed: boolean, publishedBy: string | null, version: { number: number, publishedAt: string } | null, familyOpening: { guardianAt: string | null, pupilAt: string | null } | null, missing: Array<{ sectionId: string, kind: Types.SectionKind, name: string, what: string, who: string }> }> } };

export type ConsoleBookletOpeningsQueryVariables = Exact<{
  studentId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleBookletOpeningsQuery = { bookletOpenings: Array<{ id: string, number: number, who: string, qualityName: string, wayName: string, firstAt: string, lastAt: string, days: number }> };

export type ConsoleCheckReportsMutationVariables = Exact<{
  input: Types.ClassReportsInput;
}>;


export type ConsoleCheckReportsMutation = { checkReports: { done: Array<string>, refused: Array<{ studentId: string, message: string }> } };

export type ConsolePublishReportsMutationVariables = Exact<{
  input: Types.ClassReportsInput;
}>;


export type ConsolePublishReportsMutation = { publishReports: { done: Array<string>, refused: Array<{ studentId: string, message: string }> } };

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
export const ConsoleClassReportsFragmentDoc = new TypedDocumentString(`
    fragment ConsoleClassReports on ClassReports {
  classId
  termId
  termName
  title
  qualifiedAbove
  viewerCanPublish
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
      publishedAt
    }
    publishedBy
    familyOpening {
      guardianAt
      pupilAt
    }
    missing {
      sectionId
      kind
      name
      what
      who
    }
  }
}
    `, {"fragmentName":"ConsoleClassReports"}) as unknown as TypedDocumentString<ConsoleClassReportsFragment, unknown>;
export const ConsoleReportBatchFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}
    `, {"fragmentName":"ConsoleReportBatch"}) as unknown as TypedDocumentString<ConsoleReportBatchFragment, unknown>;
export const ConsoleBookletsOfClassDocument = new TypedDocumentString(`
    query ConsoleBookletsOfClass($classId: ID!) {
  classReports(classId: $classId) {
    ...ConsoleClassReports
  }
}
    fragment ConsoleClassReports on ClassReports {
  classId
  termId
  termName
  title
  qualifiedAbove
  viewerCanPublish
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
      publishedAt
    }
    publishedBy
    familyOpening {
      guardianAt
      pupilAt
    }
    missing {
      sectionId
      kind
      name
      what
      who
    }
  }
}`) as unknown as TypedDocumentString<ConsoleBookletsOfClassQuery, ConsoleBookletsOfClassQueryVariables>;
export const ConsoleBookletOpeningsDocument = new TypedDocumentString(`
    query ConsoleBookletOpenings($studentId: ID!, $termId: ID) {
  bookletOpenings(studentId: $studentId, termId: $termId) {
    id
    number
    who
    qualityName
    wayName
    firstAt
    lastAt
    days
  }
}
    `) as unknown as TypedDocumentString<ConsoleBookletOpeningsQuery, ConsoleBookletOpeningsQueryVariables>;
export const ConsoleCheckReportsDocument = new TypedDocumentString(`
    mutation ConsoleCheckReports($input: ClassReportsInput!) {
  checkReports(input: $input) {
    ...ConsoleReportBatch
  }
}
    fragment ConsoleReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}`) as unknown as TypedDocumentString<ConsoleCheckReportsMutation, ConsoleCheckReportsMutationVariables>;
export const ConsolePublishReportsDocument = new TypedDocumentString(`
    mutation ConsolePublishReports($input: ClassReportsInput!) {
  publishReports(input: $input) {
    ...ConsoleReportBatch
  }
}
    fragment ConsoleReportBatch on ReportBatch {
  done
  refused {
    studentId
    message
  }
}`) as unknown as TypedDocumentString<ConsolePublishReportsMutation, ConsolePublishReportsMutationVariables>;