import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { keepReport, type RosterReport } from './roster-import.queries';
import {
  ConsoleCorrectRosterSheetsDocument,
  ConsoleRefusedSheetsDocument,
  ConsoleRosterSheetsDocument,
  type ConsoleCorrectRosterSheetsMutationVariables,
  type ConsoleRosterSheetsQuery,
} from './roster-sheets.generated';

export type RosterSheet = ConsoleRosterSheetsQuery['rosterImport']['sheets'][number];
export type SheetColumn = RosterSheet['columns'][number];
export type SheetKind = NonNullable<RosterSheet['kind']>;
export type CorrectInput = ConsoleCorrectRosterSheetsMutationVariables['input'];
export type SheetInput = CorrectInput['sheets'][number];

type Reading = Pick<RosterReport, 'id' | 'version'>;

/** GL-1: the sheets of an import as this reading of them understood them. */
export const rosterSheetsQuery = ({ id, version }: Reading) =>
  queryOptions({
    queryKey: ['roster-sheets', id, version],
    queryFn: async () => (await execute(ConsoleRosterSheetsDocument, { id })).rosterImport.sheets,
  });

/** GL-1: the sheets of which refused rows can be taken away. */
export const refusedSheetsQuery = ({ id, version }: Reading) =>
  queryOptions({
    queryKey: ['roster-refused', id, version],
    queryFn: async () => (await execute(ConsoleRefusedSheetsDocument, { id })).rosterImport.refusedSheets,
  });

/** GL-1: says how sheets are to be read; they are read again. */
export const correctSheets = () =>
  mutationOptions({
    mutationFn: async (input: CorrectInput) =>
      (await execute(ConsoleCorrectRosterSheetsDocument, { input })).correctRosterSheets,
    onSuccess: keepReport,
  });
