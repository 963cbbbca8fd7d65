import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleCountySheetsDocument,
  ConsoleCountyTermsDocument,
  type ConsoleCountySheetsQuery,
  type ConsoleCountySheetsQueryVariables,
  type ConsoleCountyTermsQuery,
} from './county.generated';

export type CountyTerm = ConsoleCountyTermsQuery['countyTerms'][number];
export type CountySheet = ConsoleCountySheetsQuery['countySheets']['nodes'][number];

const PAGE = 20;

/** The terms of the schools under a unit, newest first. */
export const countyTermsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['county-terms', unitId],
    queryFn: async () => (await execute(ConsoleCountyTermsDocument, { unitId })).countyTerms,
  });

/** One page of the schools under a unit with their sheets of a term. */
export const countySheetsQuery = (wanted: Omit<ConsoleCountySheetsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['county-sheets', wanted],
    queryFn: async () => (await execute(ConsoleCountySheetsDocument, { ...wanted, first: PAGE })).countySheets,
    placeholderData: keepPreviousData,
  });
