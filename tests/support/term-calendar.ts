import { randomUUID } from 'node:crypto';
import type { Client } from './client';

const DAYS = `schoolId termId version name state startsOn endsOn weekCount schoolDayCount publishedThrough whyNotChange
  months { month name schoolDayCount workingDayCount days { day week isSchoolDay isWorkingDay festival } }`;
export const A_CALENDAR = `query Calendar($schoolId: ID!, $termId: ID) { termCalendar(schoolId: $schoolId, termId: $termId) { ${DAYS} } }`;
export const NEXT_TERMS = `query Next($schoolId: ID!) { nextTerms(schoolId: $schoolId) { schoolYear semester name startsOn endsOn } }`;
export const OPEN_TERM = `mutation Open($input: OpenTermInput!) { openTerm(input: $input) { id name startsOn endsOn state weekCount schoolDayCount } }`;
export const SET_SCHOOL_DAYS = `mutation Days($input: SetSchoolDaysInput!) { setSchoolDays(input: $input) { ${DAYS} } }`;
export const SET_TERM_DAYS = `mutation Move($input: SetTermDaysInput!) { setTermDays(input: $input) { ${DAYS} } }`;
export const TERMS = `query Terms($schoolId: ID!) { terms(schoolId: $schoolId) { id name startsOn endsOn state isCurrent weekCount schoolDayCount todayNote } }`;

interface CalendarDay {
  day: string;
  week: number;
  isSchoolDay: boolean;
  isWorkingDay: boolean;
  festival: string | null;
}

/** A calendar as the API answers it. */
export interface Calendar {
  schoolId: string;
  termId: string;
  version: number;
  startsOn: string;
  endsOn: string;
  schoolDayCount: number;
  whyNotChange: string | null;
  months: { month: string; name: string; schoolDayCount: number; workingDayCount: number; days: CalendarDay[] }[];
}

export const calendarOf = async (
  who: Client,
  schoolId: string,
  termId: string | null = null,
): Promise<Calendar & Record<string, unknown>> => (await who.ask(A_CALENDAR, { schoolId, termId })).termCalendar;

/** School days of each month, and the working days of the whole month. */
export const monthsOf = ({ months }: Calendar): string[] =>
  months.map(({ month, schoolDayCount, workingDayCount }) => `${month} ${schoolDayCount}/${workingDayCount}`);

/** One day of a calendar. */
export const dayOf = ({ months }: Calendar, day: string): CalendarDay | undefined =>
  months.flatMap(({ days }) => days).find((one) => one.day === day);

/** What is sent so that a school does not teach on some days, or does. */
export const choosing = ({ schoolId, termId }: Calendar, free: string[], taught: string[] = [], more: object = {}) => ({
  input: {
    ...{ schoolId, termId, clientMutationId: randomUUID() },
    days: [...free.map((day) => ({ day, isSchoolDay: false })), ...taught.map((day) => ({ day, isSchoolDay: true }))],
    ...more,
  },
});

/** What is sent so that a term has another first or last day. */
export const moving = ({ schoolId, termId, version, startsOn, endsOn }: Calendar, changed: object) => ({
  input: { schoolId, termId, version, startsOn, endsOn, clientMutationId: randomUUID(), ...changed },
});
