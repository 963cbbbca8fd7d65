import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  EvidenceRecordDocument,
  HouseholdQuotasDocument,
  MonthQuotasDocument,
  MonthRecordsDocument,
  MyQuotasDocument,
  QuotaMonthsDocument,
  ReviewedRecordsDocument,
  UnfinishedRecordsDocument,
  VerifyInboxDocument,
  type MonthQuotasQuery,
  type MonthRecordsQuery,
  type QuotaFragment,
  type RecordFragment,
  type VerifyInboxQuery,
} from './evidence.generated';

export type EvidenceRecord = RecordFragment;
export type Quota = QuotaFragment;
/** A quota of a month, with the clause that demands it. */
export type MonthQuota = MonthQuotasQuery['householdQuotas'][number];
export type MonthRecord = NonNullable<MonthRecordsQuery['timeline']['nodes'][number]['record']>;
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

/** The months of this term that have begun; none in the holidays. */
export const quotaMonthsQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['quota-months', studentId],
    queryFn: async () => (await execute(QuotaMonthsDocument, { studentId })).quotaMonths,
  });

/** ZM-4: what a child's household is asked in a month (2026-09), with the clause that demands it. */
export const monthQuotasQuery = (studentId: string, month: string) =>
  queryOptions({
    queryKey: ['household-quotas', studentId, month],
    queryFn: async () => (await execute(MonthQuotasDocument, { studentId, month })).householdQuotas,
  });

/** What was recorded about a child in a month and a category, the newest first. */
export const monthRecordsQuery = (studentId: string, month: string, category: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', studentId, month, category],
    queryFn: async ({ pageParam: after }) =>
      (await execute(MonthRecordsDocument, { studentId, month, category, after })).timeline,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** ZM-4: what the viewer is asked this month as teacher of a class. */
export const myQuotasQuery = (classId: string) =>
  queryOptions({
    queryKey: ['my-quotas', classId],
    queryFn: async () => (await execute(MyQuotasDocument, { classId })).myQuotas,
  });
