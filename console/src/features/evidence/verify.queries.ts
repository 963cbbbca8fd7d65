import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleReviewRecordsDocument,
  ConsoleVerifyInboxDocument,
  type ConsoleReviewRecordsMutationVariables,
  type ConsoleWaitingFragment,
} from './verify.generated';

export type Waiting = ConsoleWaitingFragment;

/** The most records that are decided about at once, and so those of a page. */
export const AT_ONCE = 50;

/** One page of the records that wait to be verified, oldest first. */
export const verifyInboxQuery = (schoolId: string, after: string | null) =>
  queryOptions({
    queryKey: ['verify-inbox', schoolId, after],
    queryFn: async () => (await execute(ConsoleVerifyInboxDocument, { schoolId, first: AT_ONCE, after })).verifyInbox,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Verifies records or gives them back; each by itself. */
export const reviewRecords = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleReviewRecordsMutationVariables['input']) =>
      (await execute(ConsoleReviewRecordsDocument, { input })).reviewRecords,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['verify-inbox'] }),
  });
