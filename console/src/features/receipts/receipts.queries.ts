import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import {
  ConsoleAdvanceReceiptDocument,
  ConsoleCountyReceiptPaperDocument,
  ConsoleCountyReceiptsDocument,
  ConsoleIssueReceiptDocument,
  ConsoleReceiptOfDocument,
  ConsoleReceiptPaperDocument,
  type ConsoleAdvanceReceiptMutationVariables,
  type ConsoleCountyReceiptsQuery,
  type ConsoleIssueReceiptMutationVariables,
  type ConsoleReceiptFragment,
} from './receipts.generated';

export type Receipt = ConsoleReceiptFragment;
export type CountyReceipt = ConsoleCountyReceiptsQuery['countyReceipts']['schools'][number];
export type ReceiptEntry = Omit<ConsoleIssueReceiptMutationVariables['input'], 'clientMutationId'>;
export type ReceiptStep = Omit<ConsoleAdvanceReceiptMutationVariables['input'], 'clientMutationId'>;

/** A term by its place in the calendar. */
export interface CalendarTerm {
  schoolYear: number;
  semester: number;
}

const RECEIPTS = ['receipts'];

/** The receipt of a school in its newest term; null while there is none. */
export const receiptQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [...RECEIPTS, schoolId],
    queryFn: async () => (await execute(ConsoleReceiptOfDocument, { schoolId })).deliveryReceipt,
  });

/** The receipts of all schools under a bureau. */
export const countyReceiptsQuery = (unitId: string, term: CalendarTerm) =>
  queryOptions({
    queryKey: [...RECEIPTS, unitId, term],
    queryFn: async () => (await execute(ConsoleCountyReceiptsDocument, { unitId, ...term })).countyReceipts,
  });

const seeAgain = () => queryClient.invalidateQueries({ queryKey: RECEIPTS });

/** Issues a receipt, or corrects it. */
export const issueReceipt = () =>
  mutationOptions({
    mutationFn: (entry: ReceiptEntry) =>
      execute(ConsoleIssueReceiptDocument, { input: { ...entry, clientMutationId: crypto.randomUUID() } }),
    onSettled: seeAgain,
  });

/** Enters the next step of a receipt. */
export const advanceReceipt = () =>
  mutationOptions({
    mutationFn: (step: ReceiptStep) =>
      execute(ConsoleAdvanceReceiptDocument, { input: { ...step, clientMutationId: crypto.randomUUID() } }),
    onSettled: seeAgain,
  });

/** Saves the form of a school as PDF. */
export const downloadPaper = () =>
  mutationOptions({
    mutationFn: async (place: { schoolId: string; termId: string }) => {
      const { fileName, content } = (await execute(ConsoleReceiptPaperDocument, place)).receiptPaper;
      saveFile(fileName, content);
    },
  });

/** Saves the form with all that a bureau collected as PDF. */
export const downloadCountyPaper = () =>
  mutationOptions({
    mutationFn: async (place: CalendarTerm & { unitId: string }) => {
      const { fileName, content } = (await execute(ConsoleCountyReceiptPaperDocument, place)).countyReceiptPaper;
      saveFile(fileName, content);
    },
  });
