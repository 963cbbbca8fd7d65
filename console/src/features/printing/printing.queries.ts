import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { openDownload } from '../../platform/files';
import {
  ConsoleCancelPrintDocument,
  ConsolePrintedDocument,
  ConsolePrintingsDocument,
  ConsolePrintReportsDocument,
  type ConsoleCancelPrintMutationVariables,
  type ConsolePrintingsQuery,
  type ConsolePrintingsQueryVariables,
  type ConsolePrintReportsMutationVariables,
} from './printing.generated';

export type Printing = ConsolePrintingsQuery['printings']['nodes'][number];

const PAGE = 20;
const ASK_AGAIN_MS = 1_500;

/** Whether a printing goes on. */
export const isUnderWay = ({ state }: Printing): boolean => state === 'WAITING' || state === 'PRINTING';

/** One page of the printings of a school, asked for again while one of them goes on. */
export const printingsQuery = (wanted: Omit<ConsolePrintingsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['printings', wanted],
    queryFn: async () => (await execute(ConsolePrintingsDocument, { ...wanted, first: PAGE })).printings,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.nodes.some(isUnderWay) ? ASK_AGAIN_MS : false),
  });

const seeAgain = () => queryClient.invalidateQueries({ queryKey: ['printings'] });

/** What came of a printing: what could not be printed, and why. */
export const printedQuery = (id: string) =>
  queryOptions({
    queryKey: ['printed', id],
    queryFn: async () => (await execute(ConsolePrintedDocument, { id })).printJob,
  });

/** Begins a printing, or goes on with one: what was printed before is not drawn again. */
export const printReports = () =>
  mutationOptions({
    mutationFn: (input: ConsolePrintReportsMutationVariables['input']) =>
      execute(ConsolePrintReportsDocument, { input }),
    onSuccess: seeAgain,
  });

/** Cancels a printing. */
export const cancelPrint = () =>
  mutationOptions({
    mutationFn: (input: ConsoleCancelPrintMutationVariables['input']) => execute(ConsoleCancelPrintDocument, { input }),
    onSettled: seeAgain,
  });

/** Downloads what was printed, by a link that is asked for at the moment: it works once. */
export const downloadPrinted = () =>
  mutationOptions({
    mutationFn: async (id: string) => {
      const { download } = (await execute(ConsolePrintedDocument, { id })).printJob;
      if (download) openDownload(download.url);
    },
  });
