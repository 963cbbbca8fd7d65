/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A term to be opened. 新增学期。 */
export type OpenTermInput = {
  /** The client's own key of this submission. */
  clientMutationId?: string | null | undefined;
  /** Last day. */
  endsOn: string;
  /** The school. */
  schoolId: string;
  /** First calendar year of the school year. */
  schoolYear: number;
  /** 1 autumn, 2 spring. */
  semester: number;
  /** First day. */
  startsOn: string;
};

/** Whether the school teaches on a day. 一天上课还是不上课。 */
export type SchoolDayInput = {
  /** The day. */
  day: string;
  /** Whether the school teaches on it. */
  isSchoolDay: boolean;
};

/** Days of a term on which the school teaches after all, or does not. 改上课日。 */
export type SetSchoolDaysInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The days that change; all others stay. */
  days: Array<SchoolDayInput>;
  /** The school. */
  schoolId: string;
  /** The term. */
  termId: string;
};

/** The first and last day of a term. 改学期起止。 */
export type SetTermDaysInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Last day. */
  endsOn: string;
  /** The school. */
  schoolId: string;
  /** First day; of a term that runs as it is. */
  startsOn: string;
  /** The term. */
  termId: string;
  /** The version of the calendar that was seen. */
  version: number;
};

/** Whether a term is to come, runs, or is over. 学期状态。 */
export type TermState =
  | 'COMING'
  | 'OVER'
  | 'RUNNING';

export type ConsoleTermDaysFragment = { schoolId: string, termId: string, version: number, name: string, state: Types.TermState, startsOn: string, endsOn: string, weekCount: number, schoolDayCount: number, publishedThrough: string, whyNotChange: string | null, months: Array<{ month: string, name: string, schoolDayCount: number, workingDayCount: number, days: Array<{ day: string, week: number, isSchoolDay: boolean, isWorkingDay: boolean, festival: string | null }> }> };

export type ConsoleTermCalendarQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleTermCalendarQuery = { termCalendar: { schoolId: string, termId: string, version: number, name: string, state: Types.TermState, startsOn: string, endsOn: string, weekCount: number, schoolDayCount: number, publishedThrough: string, whyNotChange: string | null, months: Array<{ month: string, name: string, schoolDayCount: number, workingDayCount: number, days: Array<{ day: string, week: number, isSchoolDay: boolean, isWorkingDay: boolean, festival: string | null }> }> } };

export type ConsoleNextTermsQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleNextTermsQuery = { nextTerms: Array<{ schoolYear: number, semester: number, name: string, startsOn: string, endsOn: string }> };

export type ConsoleOpenTermMutationVariables = Exact<{
  input: Types.OpenTermInput;
}>;


export type ConsoleOpenTermMutation = { openTerm: { id: string } };

export type ConsoleSetSchoolDaysMutationVariables = Exact<{
  input: Types.SetSchoolDaysInput;
}>;


export type ConsoleSetSchoolDaysMutation = { setSchoolDays: { schoolId: string, termId: string, version: number, name: string, state: Types.TermState, startsOn: string, endsOn: string, weekCount: number, schoolDayCount: number, publishedThrough: string, whyNotChange: string | null, months: Array<{ month: string, name: string, schoolDayCount: number, workingDayCount: number, days: Array<{ day: string, week: number, isSchoolDay: boolean, isWorkingDay: boolean, festival: string | null }> }> } };

export type ConsoleSetTermDaysMutationVariables = Exact<{
  input: Types.SetTermDaysInput;
}>;


export type ConsoleSetTermDaysMutation = { setTermDays: { schoolId: string, termId: string, version: number, name: string, state: Types.TermState, startsOn: string, endsOn: string, weekCount: number, schoolDayCount: number, publishedThrough: string, whyNotChange: string | null, months: Array<{ month: string, name: string, schoolDayCount: number, workingDayCount: number, days: Array<{ day: string, week: number, isSchoolDay: boolean, isWorkingDay: boolean, festival: string | null }> }> } };

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
export const ConsoleTermDaysFragmentDoc = new TypedDocumentString(`
    fragment ConsoleTermDays on TermCalendar {
  schoolId
  termId
  version
  name
  state
  startsOn
  endsOn
  weekCount
  schoolDayCount
  publishedThrough
  whyNotChange
  months {
    month
    name
    schoolDayCount
    workingDayCount
    days {
      day
      week
      isSchoolDay
      isWorkingDay
      festival
    }
  }
}
    `, {"fragmentName":"ConsoleTermDays"}) as unknown as TypedDocumentString<ConsoleTermDaysFragment, unknown>;
export const ConsoleTermCalendarDocument = new TypedDocumentString(`
    query ConsoleTermCalendar($schoolId: ID!, $termId: ID) {
  termCalendar(schoolId: $schoolId, termId: $termId) {
    ...ConsoleTermDays
  }
}
    fragment ConsoleTermDays on TermCalendar {
  schoolId
  termId
  version
  name
  state
  startsOn
  endsOn
  weekCount
  schoolDayCount
  publishedThrough
  whyNotChange
  months {
    month
    name
    schoolDayCount
    workingDayCount
    days {
      day
      week
      isSchoolDay
      isWorkingDay
      festival
    }
  }
}`) as unknown as TypedDocumentString<ConsoleTermCalendarQuery, ConsoleTermCalendarQueryVariables>;
export const ConsoleNextTermsDocument = new TypedDocumentString(`
    query ConsoleNextTerms($schoolId: ID!) {
  nextTerms(schoolId: $schoolId) {
    schoolYear
    semester
    name
    startsOn
    endsOn
  }
}
    `) as unknown as TypedDocumentString<ConsoleNextTermsQuery, ConsoleNextTermsQueryVariables>;
export const ConsoleOpenTermDocument = new TypedDocumentString(`
    mutation ConsoleOpenTerm($input: OpenTermInput!) {
  openTerm(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsoleOpenTermMutation, ConsoleOpenTermMutationVariables>;
export const ConsoleSetSchoolDaysDocument = new TypedDocumentString(`
    mutation ConsoleSetSchoolDays($input: SetSchoolDaysInput!) {
  setSchoolDays(input: $input) {
    ...ConsoleTermDays
  }
}
    fragment ConsoleTermDays on TermCalendar {
  schoolId
  termId
  version
  name
  state
  startsOn
  endsOn
  weekCount
  schoolDayCount
  publishedThrough
  whyNotChange
  months {
    month
    name
    schoolDayCount
    workingDayCount
    days {
      day
      week
      isSchoolDay
      isWorkingDay
      festival
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSetSchoolDaysMutation, ConsoleSetSchoolDaysMutationVariables>;
export const ConsoleSetTermDaysDocument = new TypedDocumentString(`
    mutation ConsoleSetTermDays($input: SetTermDaysInput!) {
  setTermDays(input: $input) {
    ...ConsoleTermDays
  }
}
    fragment ConsoleTermDays on TermCalendar {
  schoolId
  termId
  version
  name
  state
  startsOn
  endsOn
  weekCount
  schoolDayCount
  publishedThrough
  whyNotChange
  months {
    month
    name
    schoolDayCount
    workingDayCount
    days {
      day
      week
      isSchoolDay
      isWorkingDay
      festival
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSetTermDaysMutation, ConsoleSetTermDaysMutationVariables>;