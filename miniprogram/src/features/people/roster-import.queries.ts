import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { AppError } from '../../graphql/app-error';
import { bearer, execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { newId } from '../../platform/new-id';
import type { PickedFile } from '../../platform/picked-file';
import { uploadFiles } from '../../platform/upload';
import {
  CommitRosterImportDocument,
  RosterImportDocument,
  RosterImportsDocument,
  StartRosterImportDocument,
  UndoRosterImportDocument,
  type CommitRosterImportMutationVariables,
  type RosterImportReportFragment,
  type RosterImportsQuery,
} from './roster-import.generated';

export type RosterReport = RosterImportReportFragment;
export type RosterLine = RosterImportsQuery['rosterImports']['nodes'][number];
export type RefusedRow = RosterReport['refused'][number];

const POLL_MS = 1_000;

/** One import, asked again and again while the sheets are being read. */
export const rosterImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster-import', id],
    queryFn: async () => (await execute(RosterImportDocument, { id })).rosterImport,
    refetchInterval: ({ state }) => (isOnTheWay(state.data) ? POLL_MS : false),
  });

/** Earlier imports of a school, the newest first. */
export const rosterImportsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['roster-imports', schoolId],
    queryFn: async () => (await execute(RosterImportsDocument, { schoolId, after: null })).rosterImports.nodes,
    staleTime: 0,
  });

/** Sends the sheets of a school and answers the import that will read them. */
export const sendSheets = (schoolId: string) =>
  mutationOptions({
    mutationFn: async (files: PickedFile[]): Promise<string> => {
      const input = { schoolId, clientMutationId: newId() };
      const { startRosterImport: started } = await execute(StartRosterImportDocument, { input });
      const { status, body } = await uploadFiles(started.uploadUrl ?? '', files, bearer());
      if (status >= 300) throw new AppError('INVALID_INPUT', messageIn(body));
      return started.id;
    },
  });

/** Writes the sheets into the school's rosters, all at once or not at all; after a refusal the import is asked anew. */
export const commitImport = () =>
  mutationOptions({
    mutationFn: async (input: CommitRosterImportMutationVariables['input']) =>
      (await execute(CommitRosterImportDocument, { input })).commitRosterImport,
    onSuccess: keepReport,
    onError: (_, { importId }) =>
      void queryClient.invalidateQueries({ queryKey: rosterImportQuery(importId).queryKey }),
  });

/** Takes a committed import back. */
export const undoImport = (importId: string) =>
  mutationOptions({
    mutationFn: async () => {
      const input = { importId, clientMutationId: newId() };
      return (await execute(UndoRosterImportDocument, { input })).undoRosterImport;
    },
    onSuccess: keepReport,
  });

function keepReport(report: RosterReport): void {
  queryClient.setQueryData(rosterImportQuery(report.id).queryKey, report);
  for (const key of ['school-classes', 'my-classes', 'class-students', 'roster-imports', 'terms']) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}

function isOnTheWay(report: RosterReport | undefined): boolean {
  return report?.state === 'WAITING_FOR_FILES' || report?.state === 'READING';
}

function messageIn(body: unknown): string {
  const found = body as { message?: string; errors?: Array<{ message?: string }> } | null;
  return found?.errors?.[0]?.message ?? found?.message ?? '文件没有传上去，请再试一次。';
}
