import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleMyClassesDocument,
  ConsoleSchoolClassDocument,
  ConsoleSchoolClassesDocument,
  ConsoleTermsDocument,
  type ConsoleMyClassesQuery,
  type ConsoleSchoolClassesQuery,
} from './organisation.generated';

export type ClassRow = ConsoleSchoolClassesQuery['schoolClasses'][number];
export type MyClass = ConsoleMyClassesQuery['myClasses'][number];

/** The term in which a school is; null between terms. */
export const currentTermQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['terms', schoolId],
    queryFn: async () =>
      (await execute(ConsoleTermsDocument, { schoolId })).terms.find(({ isCurrent }) => isCurrent) ?? null,
    staleTime: 300_000,
  });

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
