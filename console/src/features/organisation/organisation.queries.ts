import { queryOptions } from '@tanstack/react-query';
import { today } from '../../../../miniprogram/src/words/days';
import { execute } from '../../graphql/client';
import {
  ConsoleMyClassesDocument,
  ConsoleSchoolClassDocument,
  ConsoleSchoolClassesDocument,
  ConsoleTermsDocument,
  type ConsoleMyClassesQuery,
  type ConsoleSchoolClassesQuery,
  type ConsoleTermsQuery,
} from './organisation.generated';

export type ClassRow = ConsoleSchoolClassesQuery['schoolClasses'][number];
export type MyClass = ConsoleMyClassesQuery['myClasses'][number];

export type Term = ConsoleTermsQuery['terms'][number];

const termsQuery = <T>(schoolId: string, select: (terms: Term[]) => T) =>
  queryOptions({
    queryKey: ['terms', schoolId],
    queryFn: async () => (await execute(ConsoleTermsDocument, { schoolId })).terms,
    staleTime: 300_000,
    select,
  });

const current = (terms: Term[]): Term | null => terms.find(({ isCurrent }) => isCurrent) ?? null;
const begun = (terms: Term[]): Term[] =>
  terms.filter(({ startsOn }) => startsOn <= today()).sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1));

/** The term in which a school is; null between terms. */
export const currentTermQuery = (schoolId: string) => termsQuery(schoolId, current);

/** All terms of a school, also those to come, newest first. */
export const allTermsQuery = (schoolId: string) => termsQuery(schoolId, (terms) => terms);

/** The terms of a school that have begun, newest first. */
export const begunTermsQuery = (schoolId: string) => termsQuery(schoolId, begun);

/** All classes of a school. */
export const schoolClassesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['school-classes', schoolId],
    queryFn: async () => (await execute(ConsoleSchoolClassesDocument, { schoolId })).schoolClasses,
  });

/** The classes that the person leads or teaches in a school. */
export const myClassesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['my-classes', schoolId],
    queryFn: async () =>
      (await execute(ConsoleMyClassesDocument, {})).myClasses.filter(
        ({ schoolClass }) => schoolClass.schoolId === schoolId,
      ),
  });

/** One class. */
export const schoolClassQuery = (id: string) =>
  queryOptions({
    queryKey: ['school-class', id],
    queryFn: async () => (await execute(ConsoleSchoolClassDocument, { id })).schoolClass,
  });
