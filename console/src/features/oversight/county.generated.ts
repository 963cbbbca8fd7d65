/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a school's sheet rates. 考核项目。 */
export type SheetRate =
  | 'ACCOUNTS'
  | 'ACTIVITY'
  | 'BOOKLETS'
  | 'HOUSEHOLDS'
  | 'TEACHERS';

export type ConsoleCountyTermsQueryVariables = Exact<{
  unitId: string;
}>;


export type ConsoleCountyTermsQuery = { countyTerms: Array<{ schoolYear: number, semester: number, name: string, schoolCount: number, frozenCount: number, receiptCount: number }> };

export type ConsoleCountySheetsQueryVariables = Exact<{
  unitId: string;
  schoolYear: number;
  semester: number;
  frozen?: boolean | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleCountySheetsQuery = { countySheets: { nextCursor: string | null, totalCount: number, nodes: Array<{ schoolId: string, schoolName: string, frozenAt: string | null, total: number | null, verdict: string | null, rates: Array<{ kind: Types.SheetRate, numerator: number, denominator: number, points: number | null }> }> } };

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

export const ConsoleCountyTermsDocument = new TypedDocumentString(`
    query ConsoleCountyTerms($unitId: ID!) {
  countyTerms(unitId: $unitId) {
    schoolYear
    semester
    name
    schoolCount
    frozenCount
    receiptCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleCountyTermsQuery, ConsoleCountyTermsQueryVariables>;
export const ConsoleCountySheetsDocument = new TypedDocumentString(`
    query ConsoleCountySheets($unitId: ID!, $schoolYear: Int!, $semester: Int!, $frozen: Boolean, $search: String, $first: Int, $after: ID) {
  countySheets(
    unitId: $unitId
    schoolYear: $schoolYear
    semester: $semester
    frozen: $frozen
    search: $search
    first: $first
    after: $after
  ) {
    nodes {
      schoolId
      schoolName
      frozenAt
      rates {
        kind
        numerator
        denominator
        points
      }
      total
      verdict
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleCountySheetsQuery, ConsoleCountySheetsQueryVariables>;