import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { download, execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveBlob } from '../../platform/files';
import {
  ConsoleExportTableDocument,
  ConsoleTableExportsDocument,
  type ConsoleExportTableMutationVariables,
  type ConsoleTableExportsQuery,
  type ConsoleTableExportsQueryVariables,
} from './exports.generated';

export type ExportInput = ConsoleExportTableMutationVariables['input'];

/** Which table is taken away, with the choices of its page. */
export type TableChoices = Omit<ExportInput, 'purpose' | 'purposeWords' | 'clientMutationId'>;
export type Purpose = ExportInput['purpose'];
export type TakenExport = ConsoleTableExportsQuery['tableExports']['nodes'][number];

const PAGE = 20;

/** Asks for a table, and saves it by the link, which works once. */
export const exportTable = () =>
  mutationOptions({
    mutationFn: async (input: ExportInput) => {
      const { url, fileName } = (await execute(ConsoleExportTableDocument, { input })).exportTable;
      saveBlob(fileName, await download(url));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['exports'] }),
  });

/** One page of who took which table away and for what. */
export const tableExportsQuery = (wanted: Omit<ConsoleTableExportsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['exports', wanted],
    queryFn: async () => (await execute(ConsoleTableExportsDocument, { ...wanted, first: PAGE })).tableExports,
    placeholderData: keepPreviousData,
  });
