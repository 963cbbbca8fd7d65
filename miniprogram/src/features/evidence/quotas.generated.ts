/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a quota counts. 计数单位。 */
export type QuotaUnit =
  | 'FLOWER'
  | 'PHOTO'
  | 'RECORD'
  | 'RECORD_OR_PHOTO';

/** What a record is about. 记录对象。 */
export type RecordAbout =
  | 'CHILDREN'
  | 'CLASS';

export type ClassQuotasQueryVariables = Exact<{
  classId: string;
  month?: string | null | undefined;
}>;


export type ClassQuotasQuery = { classQuotas: { months: Array<string>, month: string | null, quotas: Array<{ id: string, name: string, category: string | null, slot: number | null, unit: Types.QuotaUnit, due: number, lastDay: string, daysLeft: number, law: string | null }>, families: Array<{ studentId: string, name: string, initials: string, seatNumber: number | null, done: Array<number | null> }> } };

export type StaffQuotasQueryVariables = Exact<{
  schoolId: string;
  month?: string | null | undefined;
}>;


export type StaffQuotasQuery = { staffQuotas: { months: Array<string>, month: string | null, quotas: Array<{ id: string, name: string, category: string | null, about: Types.RecordAbout | null, slot: number | null, unit: Types.QuotaUnit, due: number, done: number, lastDay: string, daysLeft: number, law: string | null, examples: Array<string>, classIds: Array<string>, classNames: Array<string> }> } };

export type StaffRecordsQueryVariables = Exact<{
  schoolId: string;
  month?: string | null | undefined;
  category?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffRecordsQuery = { staffRecords: { nextCursor: string | null, nodes: Array<{ id: string, happenedOn: string, className: string, words: string, photos: Array<{ id: string, url: string, thumbUrl: string }> }> } };

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

export const ClassQuotasDocument = new TypedDocumentString(`
    query ClassQuotas($classId: ID!, $month: String) {
  classQuotas(classId: $classId, month: $month) {
    months
    month
    quotas {
      id
      name
      category
      slot
      unit
      due
      lastDay
      daysLeft
      law
    }
    families {
      studentId
      name
      initials
      seatNumber
      done
    }
  }
}
    `) as unknown as TypedDocumentString<ClassQuotasQuery, ClassQuotasQueryVariables>;
export const StaffQuotasDocument = new TypedDocumentString(`
    query StaffQuotas($schoolId: ID!, $month: String) {
  staffQuotas(schoolId: $schoolId, month: $month) {
    months
    month
    quotas {
      id
      name
      category
      about
      slot
      unit
      due
      done
      lastDay
      daysLeft
      law
      examples
      classIds
      classNames
    }
  }
}
    `) as unknown as TypedDocumentString<StaffQuotasQuery, StaffQuotasQueryVariables>;
export const StaffRecordsDocument = new TypedDocumentString(`
    query StaffRecords($schoolId: ID!, $month: String, $category: String, $after: ID) {
  staffRecords(
    schoolId: $schoolId
    month: $month
    category: $category
    first: 50
    after: $after
  ) {
    nodes {
      id
      happenedOn
      className
      words
      photos {
        id
        url
        thumbUrl
      }
    }
    nextCursor
  }
}
    `) as unknown as TypedDocumentString<StaffRecordsQuery, StaffRecordsQueryVariables>;