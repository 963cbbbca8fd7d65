import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { isPassing } from '../../../../miniprogram/src/graphql/app-error';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleBookletOpeningsDocument,
  ConsoleBookletsOfClassDocument,
  ConsoleCheckReportsDocument,
  ConsolePublishReportsDocument,
  type ConsoleClassReportsFragment,
  type ConsolePublishReportsMutationVariables,
} from './class-reports.generated';

export type ClassReports = ConsoleClassReportsFragment;
export type ClassReport = ClassReports['reports'][number];
export type MissingPart = ClassReport['missing'][number];

/** Booklets of a class by their children. */
export type ReportChoice = ConsolePublishReportsMutationVariables['input'];

/** ZM-10: the booklets of a class in seat order. */
export const classReportsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-reports', classId],
    queryFn: async () => (await execute(ConsoleBookletsOfClassDocument, { classId })).classReports,
    staleTime: 0,
  });

/** ZM-10: who opened a child's booklet, for who publishes it. */
export const bookletOpeningsQuery = (studentId: string, termId: string) =>
  queryOptions({
    queryKey: ['booklet-openings', studentId, termId],
    queryFn: async () => (await execute(ConsoleBookletOpeningsDocument, { studentId, termId })).bookletOpenings,
    staleTime: 0,
  });

/** Of an answer that was lost nothing is known: the same is asked again first. */
const askAgain = (_: unknown, error: unknown, { classId }: ReportChoice) =>
  isPassing(error) ? undefined : queryClient.invalidateQueries({ queryKey: classReportsQuery(classId).queryKey });

/** ZM-10: marks booklets of a class as looked through. */
export const checkReports = () =>
  mutationOptions({
    mutationFn: async (input: ReportChoice) => (await execute(ConsoleCheckReportsDocument, { input })).checkReports,
    onSettled: askAgain,
  });

/** ZM-10: publishes booklets of a class as they stand now. */
export const publishReports = () =>
  mutationOptions({
    mutationFn: async (input: ReportChoice) => (await execute(ConsolePublishReportsDocument, { input })).publishReports,
    onSettled: askAgain,
  });
