import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  EvidenceRecordDocument,
  HouseholdQuotasDocument,
  MyQuotasDocument,
  ReviewedRecordsDocument,
  UnfinishedRecordsDocument,
  VerifyInboxDocument,
  type QuotaFragment,
  type RecordFragment,
  type VerifyInboxQuery,
} from './evidence.generated';

export type EvidenceRecord = RecordFragment;
export type Quota = QuotaFragment;
/** A record that waits, with reasons to look twice. */
export type WaitingRecord = VerifyInboxQuery['verifyInbox']['nodes'][number];

/** One record as it stands now. */
export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id],
    queryFn: async () => (await execute(EvidenceRecordDocument, { id })).evidenceRecord,
    staleTime: 0,
  });

/** The viewer's own drafts and returned records in a class. */
export const unfinishedQuery = (classId: string) =>
  queryOptions({
    queryKey: ['unfinished', classId],
    queryFn: async () => (await execute(UnfinishedRecordsDocument, { classId })).unfinishedRecords,
  });

/** Records that wait for this teacher in a school, the oldest first. */
export const inboxQuery = (schoolId: string) =>
  infiniteQueryOptions({
    queryKey: ['inbox', schoolId],
    queryFn: async ({ pageParam }) => (await execute(VerifyInboxDocument, { schoolId, after: pageParam })).verifyInbox,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** What this teacher decided about in a school, the newest first. */
export const reviewedQuery = (schoolId: string) =>
  infiniteQueryOptions({
    queryKey: ['reviewed', schoolId],
    queryFn: async ({ pageParam }) =>
      (await execute(ReviewedRecordsDocument, { schoolId, after: pageParam })).reviewedRecords,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** ZM-4: what a child's household is asked this month. */
export const householdQuotasQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['household-quotas', studentId],
    queryFn: async () => (await execute(HouseholdQuotasDocument, { studentId })).householdQuotas,
  });

/** ZM-4: what the viewer is asked this month as teacher of a class. */
export const myQuotasQuery = (classId: string) =>
  queryOptions({
    queryKey: ['my-quotas', classId],
    queryFn: async () => (await execute(MyQuotasDocument, { classId })).myQuotas,
  });
