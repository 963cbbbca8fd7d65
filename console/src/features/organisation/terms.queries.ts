import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleNextTermsDocument,
  ConsoleOpenTermDocument,
  ConsoleSetSchoolDaysDocument,
  ConsoleSetTermDaysDocument,
  ConsoleTermCalendarDocument,
  type ConsoleNextTermsQuery,
  type ConsoleOpenTermMutationVariables,
  type ConsoleSetSchoolDaysMutationVariables,
  type ConsoleSetTermDaysMutationVariables,
  type ConsoleTermDaysFragment,
} from './terms.generated';

export type TermCalendar = ConsoleTermDaysFragment;
export type TermMonth = TermCalendar['months'][number];
export type TermDay = TermMonth['days'][number];
export type NextTerm = ConsoleNextTermsQuery['nextTerms'][number];

/** The calendar of a term of a school; of the running one, else the next, when none is named. */
export const termCalendarQuery = (schoolId: string, termId: string | null) =>
  queryOptions({
    queryKey: ['term-calendar', schoolId, termId],
    queryFn: async () => (await execute(ConsoleTermCalendarDocument, { schoolId, termId })).termCalendar,
  });

/** The terms that a school may open next; always as it is now. */
export const nextTermsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['next-terms', schoolId],
    queryFn: async () => (await execute(ConsoleNextTermsDocument, { schoolId })).nextTerms,
    staleTime: 0,
    gcTime: 0,
  });

/** Whatever is counted by days or terms may be another number now. */
const onSettled = (): void => void queryClient.invalidateQueries();

/** ZM-1: opens a term. */
export const openTerm = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleOpenTermMutationVariables['input']) =>
      (await execute(ConsoleOpenTermDocument, { input })).openTerm.id,
    onSettled,
  });

/** ZM-4: says on which days of a term the school teaches. */
export const setSchoolDays = () =>
  mutationOptions({
    mutationFn: (input: ConsoleSetSchoolDaysMutationVariables['input']) =>
      execute(ConsoleSetSchoolDaysDocument, { input }),
    onSettled,
  });

/** ZM-4: moves the first or last day of a term. */
export const setTermDays = () =>
  mutationOptions({
    mutationFn: (input: ConsoleSetTermDaysMutationVariables['input']) => execute(ConsoleSetTermDaysDocument, { input }),
    onSettled,
  });
