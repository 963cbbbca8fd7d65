import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleFreezeSheetDocument,
  ConsoleSchoolSheetDocument,
  ConsoleSheetRowsDocument,
  type ConsoleFreezeSheetMutationVariables,
  type ConsoleSheetFragment,
  type ConsoleSheetRowsQuery,
  type ConsoleSheetRowsQueryVariables,
} from './sheet.generated';

export type Sheet = ConsoleSheetFragment;
export type RateLine = Sheet['rates'][number];
export type SheetRow = ConsoleSheetRowsQuery['sheetRows']['nodes'][number];
export type RateKind = RateLine['kind'];
export type SheetRowSort = NonNullable<ConsoleSheetRowsQueryVariables['sort']>;

const PAGE = 20;

const keyOf = (schoolId: string, termId: string | null) => ['sheet', schoolId, termId];

/** The sheet of a school for a term, the newest when none is named; null where its scheme has none. */
export const sheetQuery = (schoolId: string, termId: string | null) =>
  queryOptions({
    queryKey: keyOf(schoolId, termId),
    queryFn: async () => (await execute(ConsoleSchoolSheetDocument, { schoolId, termId })).schoolSheet ?? null,
    placeholderData: keepPreviousData,
  });

/** One page of the persons behind a figure. */
export const sheetRowsQuery = (wanted: Omit<ConsoleSheetRowsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['sheet-rows', wanted],
    queryFn: async () => (await execute(ConsoleSheetRowsDocument, { ...wanted, first: PAGE })).sheetRows,
    placeholderData: keepPreviousData,
  });

/** Freezes the sheet of a term that is over. */
export const freezeSheet = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleFreezeSheetMutationVariables['input']) =>
      (await execute(ConsoleFreezeSheetDocument, { input })).freezeSheet,
    onSuccess: ({ schoolId }) => queryClient.invalidateQueries({ queryKey: ['sheet', schoolId] }),
  });
