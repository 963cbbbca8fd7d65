import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { execute, upload } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleCommitRosterImportDocument,
  ConsoleRosterChangesDocument,
  ConsoleRosterImportDocument,
  ConsoleRosterImportsDocument,
  ConsoleStartRosterImportDocument,
  ConsoleUndoRosterImportDocument,
  type ConsoleCommitRosterImportMutationVariables,
  type ConsoleRosterChangesQueryVariables,
  type ConsoleRosterImportsQuery,
  type ConsoleRosterReportFragment,
  type ConsoleUndoRosterImportMutationVariables,
} from './roster-import.generated';

export type RosterReport = ConsoleRosterReportFragment;
export type RefusedRow = RosterReport['refused'][number];
export type RosterLine = ConsoleRosterImportsQuery['rosterImports']['nodes'][number];

const POLL_MS = 1_000;

/** GL-1: one import, asked again and again while its sheets are being read. */
export const rosterImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster-import', id],
    queryFn: async () => (await execute(ConsoleRosterImportDocument, { id })).rosterImport,
    refetchInterval: ({ state }) => (state.data?.state === 'READING' ? POLL_MS : false),
    staleTime: 0,
  });

/** GL-1: some of the changes of an import. */
export const rosterChangesQuery = (wanted: ConsoleRosterChangesQueryVariables) =>
  queryOptions({
    queryKey: ['roster-changes', wanted],
    queryFn: async () => (await execute(ConsoleRosterChangesDocument, wanted)).rosterImport.changes,
  });

/** GL-1: the imports of a school, the newest first. */
export const rosterImportsQuery = (schoolId: string, after: string | undefined) =>
  queryOptions({
    queryKey: ['roster-imports', schoolId, after],
    queryFn: async () => (await execute(ConsoleRosterImportsDocument, { schoolId, after })).rosterImports,
    staleTime: 0,
  });

/** The sheets that are sent together, under one key: sent again they are the same import. */
export interface Sending {
  files: readonly File[];
  clientMutationId: string;
}

/** GL-1: sends the sheets of a school and answers the import that reads them; one that has them already is only named. */
export const sendSheets = (schoolId: string) =>
  mutationOptions({
    mutationFn: async ({ files, clientMutationId }: Sending): Promise<string> => {
      const input = { schoolId, clientMutationId };
      const { startRosterImport: started } = await execute(ConsoleStartRosterImportDocument, { input });
      if (started.uploadUrl !== null) await upload(started.uploadUrl, files).catch(unlessReceived);
      return started.id;
    },
  });

function unlessReceived(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'CONFLICT')) throw error;
}

/** GL-1: writes the sheets into the rolls, all at once or not at all. */
export const commitImport = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleCommitRosterImportMutationVariables['input']) =>
      (await execute(ConsoleCommitRosterImportDocument, { input })).commitRosterImport,
    onSuccess: keepReport,
  });

/** GL-1: takes a committed import back. */
export const undoImport = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleUndoRosterImportMutationVariables['input']) =>
      (await execute(ConsoleUndoRosterImportDocument, { input })).undoRosterImport,
    onSuccess: keepReport,
  });

/** Everything that the console shows of the school may be another now. */
export function keepReport(report: RosterReport): void {
  queryClient.setQueryData(rosterImportQuery(report.id).queryKey, report);
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'roster-import' });
}
