import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleClassResultsDocument,
  ConsoleSaveResultsDocument,
  type ConsoleClassResultsFragment,
  type ConsoleSaveResultsMutationVariables,
} from './results.generated';

export type ClassResults = ConsoleClassResultsFragment;
export type ResultRow = ClassResults['rows'][number];
export type ResultsInput = ConsoleSaveResultsMutationVariables['input'];

/** The results of a class in the running term; what is typed over them is kept beside. */
export const classResultsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-results', classId],
    queryFn: async () => (await execute(ConsoleClassResultsDocument, { classId })).classResults,
    refetchOnWindowFocus: false,
  });

/** Saves cells, all of them or none; answers the results as they stand then. */
export const saveResults = () =>
  mutationOptions({
    mutationFn: async (input: ResultsInput) => (await execute(ConsoleSaveResultsDocument, { input })).saveResults,
  });
