import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { isPassing } from '../../../../miniprogram/src/graphql/app-error';
import { execute, upload } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import {
  ConsoleAdvanceReceiptDocument,
  ConsoleCorrectReceiptDocument,
  ConsoleCountyReceiptPaperDocument,
  ConsoleCountyReceiptsDocument,
  ConsoleIssueReceiptDocument,
  ConsoleReceiptOfDocument,
  ConsoleReceiptPaperDocument,
  ConsoleScanReceiptDocument,
  type ConsoleAdvanceReceiptMutationVariables,
  type ConsoleCorrectReceiptMutationVariables,
  type ConsoleCountyReceiptPaperQueryVariables,
  type ConsoleCountyReceiptsQuery,
  type ConsoleCountyReceiptsQueryVariables,
  type ConsoleIssueReceiptMutationVariables,
  type ConsoleReceiptFragment,
  type ConsoleReceiptPaperQueryVariables,
  type ConsoleReceiptScanFragment,
  type ConsoleScanReceiptMutationVariables,
} from './receipts.generated';

export type Receipt = ConsoleReceiptFragment;
export type ReceiptScan = ConsoleReceiptScanFragment;
export type CountyReceipts = ConsoleCountyReceiptsQuery['countyReceipts'];
export type CountyReceipt = CountyReceipts['nodes'][number];
export type ReceiptWork = CountyReceipts['counts'][number]['work'];
export type ReceiptState = NonNullable<Receipt['state']>;

const RECEIPTS = ['receipts'];
const PAGE = 20;

/** The receipt of a school in a term, the newest when none is named; null while there is none. */
export const receiptQuery = (schoolId: string, termId: string | null) =>
  queryOptions({
    queryKey: [...RECEIPTS, schoolId, termId],
    queryFn: async () => (await execute(ConsoleReceiptOfDocument, { schoolId, termId })).deliveryReceipt,
  });

/** One page of the receipts of the schools under a bureau, and how all of them stand. */
export const countyReceiptsQuery = (wanted: Omit<ConsoleCountyReceiptsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: [...RECEIPTS, wanted],
    queryFn: async () => (await execute(ConsoleCountyReceiptsDocument, { ...wanted, first: PAGE })).countyReceipts,
    placeholderData: keepPreviousData,
  });

const seeAgain = () => queryClient.invalidateQueries({ queryKey: RECEIPTS });

/** Issues a receipt, or corrects it. */
export const issueReceipt = () =>
  mutationOptions({
    mutationFn: (input: ConsoleIssueReceiptMutationVariables['input']) =>
      execute(ConsoleIssueReceiptDocument, { input }),
    onSuccess: seeAgain,
  });

/** Replaces a signed receipt by a corrected one. */
export const correctReceipt = () =>
  mutationOptions({
    mutationFn: (input: ConsoleCorrectReceiptMutationVariables['input']) =>
      execute(ConsoleCorrectReceiptDocument, { input }),
    onSuccess: seeAgain,
  });

/** Enters the next step of a receipt. */
export const advanceReceipt = () =>
  mutationOptions({
    mutationFn: (input: ConsoleAdvanceReceiptMutationVariables['input']) =>
      execute(ConsoleAdvanceReceiptDocument, { input }),
    onSuccess: seeAgain,
  });

/** Saves the form of a school as PDF. */
export const downloadPaper = () =>
  mutationOptions({
    mutationFn: async (of: ConsoleReceiptPaperQueryVariables) => {
      const { fileName, content } = (await execute(ConsoleReceiptPaperDocument, of)).receiptPaper;
      saveFile(fileName, content);
    },
  });

/** Saves the form with all that a bureau collected as PDF. */
export const downloadCountyPaper = () =>
  mutationOptions({
    mutationFn: async (of: ConsoleCountyReceiptPaperQueryVariables) => {
      const { fileName, content } = (await execute(ConsoleCountyReceiptPaperDocument, of)).countyReceiptPaper;
      saveFile(fileName, content);
    },
  });

type Scans = ConsoleScanReceiptMutationVariables['input'];

/** Sends a picture of the signed paper; answers the ticket with which it is put to the receipt. */
export const sendScan = async ({ schoolId, termId }: Pick<Scans, 'schoolId' | 'termId'>, file: Blob): Promise<string> =>
  (await upload<{ ticket: string }>(`/uploads/receipts/${schoolId}/${termId}`, [file])).ticket;

/** Keeps these pictures of the signed paper, in this order; of an answer that was lost the same is asked again. */
export const scanReceipt = () =>
  mutationOptions({
    mutationFn: (input: Scans) => execute(ConsoleScanReceiptDocument, { input }),
    retry: (failures, error) => failures < 2 && isPassing(error),
    onSuccess: seeAgain,
  });
