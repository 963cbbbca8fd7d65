/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Freezing the sheet of a term. 锁定考核表。 */
export type FreezeSheetInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The school. */
  schoolId: string;
  /** The term. */
  termId: string;
};

/** What a school's sheet rates. 考核项目。 */
export type SheetRate =
  | 'ACCOUNTS'
  | 'ACTIVITY'
  | 'BOOKLETS'
  | 'HOUSEHOLDS'
  | 'TEACHERS';

/** How persons behind a figure are put in order: by class and seat, or by name. 排序。 */
export type SheetRowSort =
  | 'CLASS'
  | 'NAME';

export type ConsoleSheetFragment = { schoolId: string, termId: string, termName: string, title: string, schemeTitle: string, countedThrough: string, total: number, verdict: string | null, pupilCount: number, teacherCount: number, dayCount: number, frozenAt: string | null, frozenBy: string | null, hash: string | null, viewerCanFreeze: boolean, rates: Array<{ kind: Types.SheetRate, name: string, formula: string, law: string | null, numerator: number, denominator: number, basisPoints: number | null, points: number | null, missingToNext: number | null, classes: Array<{ classId: string, name: string, numerator: number, denominator: number }> }>, bands: Array<{ fromPercent: number, points: number }>, verdicts: Array<{ name: string, points: number, inclusive: boolean }> };

export type ConsoleSchoolSheetQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleSchoolSheetQuery = { schoolSheet: { schoolId: string, termId: string, termName: string, title: string, schemeTitle: string, countedThrough: string, total: number, verdict: string | null, pupilCount: number, teacherCount: number, dayCount: number, frozenAt: string | null, frozenBy: string | null, hash: string | null, viewerCanFreeze: boolean, rates: Array<{ kind: Types.SheetRate, name: string, formula: string, law: string | null, numerator: number, denominator: number, basisPoints: number | null, points: number | null, missingToNext: number | null, classes: Array<{ classId: string, name: string, numerator: number, denominator: number }> }>, bands: Array<{ fromPercent: number, points: number }>, verdicts: Array<{ name: string, points: number, inclusive: boolean }> } | null };

export type ConsoleSheetRowsQueryVariables = Exact<{
  schoolId: string;
  rate: Types.SheetRate;
  termId?: string | null | undefined;
  counted?: boolean | null | undefined;
  classId?: string | null | undefined;
  search?: string | null | undefined;
  sort?: Types.SheetRowSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleSheetRowsQuery = { sheetRows: { nextCursor: string | null, totalCount: number, nodes: Array<{ id: string, name: string, className: string | null, isCounted: boolean, times: number, missing: Array<string> }> } };

export type ConsoleFreezeSheetMutationVariables = Exact<{
  input: Types.FreezeSheetInput;
}>;


export type ConsoleFreezeSheetMutation = { freezeSheet: { schoolId: string, termId: string, termName: string, title: string, schemeTitle: string, countedThrough: string, total: number, verdict: string | null, pupilCount: number, teacherCount: number, dayCount: number, frozenAt: string | null, frozenBy: string | null, hash: string | null, viewerCanFreeze: boolean, rates: Array<{ kind: Types.SheetRate, name: string, formula: string, law: string | null, numerator: number, denominator: number, basisPoints: number | null, points: number | null, missingToNext: number | null, classes: Array<{ classId: string, name: string, numerator: number, denominator: number }> }>, bands: Array<{ fromPercent: number, points: number }>, verdicts: Array<{ name: string, points: number, inclusive: boolean }> } };

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
export const ConsoleSheetFragmentDoc = new TypedDocumentString(`
    fragment ConsoleSheet on SchoolSheet {
  schoolId
  termId
  termName
  title
  schemeTitle
  countedThrough
  rates {
    kind
    name
    formula
    law
    numerator
    denominator
    basisPoints
    points
    missingToNext
    classes {
      classId
      name
      numerator
      denominator
    }
  }
  bands {
    fromPercent
    points
  }
  verdicts {
    name
    points
    inclusive
  }
  total
  verdict
  pupilCount
  teacherCount
  dayCount
  frozenAt
  frozenBy
  hash
  viewerCanFreeze
}
    `, {"fragmentName":"ConsoleSheet"}) as unknown as TypedDocumentString<ConsoleSheetFragment, unknown>;
export const ConsoleSchoolSheetDocument = new TypedDocumentString(`
    query ConsoleSchoolSheet($schoolId: ID!, $termId: ID) {
  schoolSheet(schoolId: $schoolId, termId: $termId) {
    ...ConsoleSheet
  }
}
    fragment ConsoleSheet on SchoolSheet {
  schoolId
  termId
  termName
  title
  schemeTitle
  countedThrough
  rates {
    kind
    name
    formula
    law
    numerator
    denominator
    basisPoints
    points
    missingToNext
    classes {
      classId
      name
      numerator
      denominator
    }
  }
  bands {
    fromPercent
    points
  }
  verdicts {
    name
    points
    inclusive
  }
  total
  verdict
  pupilCount
  teacherCount
  dayCount
  frozenAt
  frozenBy
  hash
  viewerCanFreeze
}`) as unknown as TypedDocumentString<ConsoleSchoolSheetQuery, ConsoleSchoolSheetQueryVariables>;
export const ConsoleSheetRowsDocument = new TypedDocumentString(`
    query ConsoleSheetRows($schoolId: ID!, $rate: SheetRate!, $termId: ID, $counted: Boolean, $classId: ID, $search: String, $sort: SheetRowSort, $first: Int, $after: ID) {
  sheetRows(
    schoolId: $schoolId
    rate: $rate
    termId: $termId
    counted: $counted
    classId: $classId
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      className
      isCounted
      times
      missing
    }
    nextCursor
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleSheetRowsQuery, ConsoleSheetRowsQueryVariables>;
export const ConsoleFreezeSheetDocument = new TypedDocumentString(`
    mutation ConsoleFreezeSheet($input: FreezeSheetInput!) {
  freezeSheet(input: $input) {
    ...ConsoleSheet
  }
}
    fragment ConsoleSheet on SchoolSheet {
  schoolId
  termId
  termName
  title
  schemeTitle
  countedThrough
  rates {
    kind
    name
    formula
    law
    numerator
    denominator
    basisPoints
    points
    missingToNext
    classes {
      classId
      name
      numerator
      denominator
    }
  }
  bands {
    fromPercent
    points
  }
  verdicts {
    name
    points
    inclusive
  }
  total
  verdict
  pupilCount
  teacherCount
  dayCount
  frozenAt
  frozenBy
  hash
  viewerCanFreeze
}`) as unknown as TypedDocumentString<ConsoleFreezeSheetMutation, ConsoleFreezeSheetMutationVariables>;