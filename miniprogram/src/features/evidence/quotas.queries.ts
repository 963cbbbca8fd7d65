import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ClassQuotasDocument,
  StaffQuotasDocument,
  StaffRecordsDocument,
  type ClassQuotasQuery,
  type StaffQuotasQuery,
} from './quotas.generated';

/** What a month asks of the households of a class, and how far each is. */
export type ClassQuotas = ClassQuotasQuery['classQuotas'];
export type FamilyProgress = ClassQuotas['families'][number];
/** What is asked of a teacher in a month. */
export type StaffQuota = StaffQuotasQuery['staffQuotas']['quotas'][number];

/** ZM-4: the households of a class in a month (2026-09), this one when null. */
export const classQuotasQuery = (classId: string, month: string | null) =>
  queryOptions({
    queryKey: ['class-quotas', classId, month],
    queryFn: async () => (await execute(ClassQuotasDocument, { classId, month })).classQuotas,
  });

/** ZM-4: what a teacher is asked in a month by all classes of a school together. */
export const staffQuotasQuery = (schoolId: string, month: string | null) =>
  queryOptions({
    queryKey: ['staff-quotas', schoolId, month],
    queryFn: async () => (await execute(StaffQuotasDocument, { schoolId, month })).staffQuotas,
  });

/** The teacher's own records of a month and a category that count, the newest first. */
export const staffRecordsQuery = (schoolId: string, month: string, category: string) =>
  infiniteQueryOptions({
    queryKey: ['staff-records', schoolId, month, category],
    queryFn: async ({ pageParam: after }) =>
      (await execute(StaffRecordsDocument, { schoolId, month, category, after })).staffRecords,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
