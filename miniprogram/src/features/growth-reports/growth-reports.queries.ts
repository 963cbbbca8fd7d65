import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  CancelPrintDocument,
  CheckReportsDocument,
  ChildReportsDocument,
  ChoosePhotosDocument,
  ClassReportsDocument,
  GrowthReportDocument,
  PhotoChoiceDocument,
  PrintDownloadDocument,
  PrintJobDocument,
  PrintReportsDocument,
  PublishReportsDocument,
  ReportVersionsDocument,
  type ChoosePhotosMutationVariables,
  type ClassReportsFragment,
  type GrowthReportFragment,
  type PhotoChoiceFragment,
  type PrintJobFragment,
  type PrintReportsMutationVariables,
  type PublishReportsMutationVariables,
} from './growth-reports.generated';

export type GrowthReport = GrowthReportFragment;
export type BookletSection = GrowthReport['sections'][number];
export type ClassReports = ClassReportsFragment;
export type ClassReport = ClassReports['reports'][number];
export type PrintJob = PrintJobFragment;
export type PhotoChoice = PhotoChoiceFragment;
export type ChosenPhotos = ChoosePhotosMutationVariables['input'];

const ASK_AGAIN_MS = 1_500;

/** ZM-10: the booklet of a child in a term: the version that counts, or one by its number. */
export const growthReportQuery = (studentId: string, termId?: string, number?: number) =>
  queryOptions({
    queryKey: ['growth-report', studentId, termId ?? 'newest', number ?? 'counting'],
    queryFn: async () =>
      (await execute(GrowthReportDocument, { studentId, termId: termId ?? null, number: number ?? null })).growthReport,
  });

/** The versions of a booklet, newest first. */
export const reportVersionsQuery = (studentId: string, termId: string) =>
  queryOptions({
    queryKey: ['growth-report', studentId, termId, 'versions'],
    queryFn: async () => (await execute(ReportVersionsDocument, { studentId, termId })).reportVersions,
  });

/** ZM-10: the booklets of a child, newest term first. */
export const childReportsQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['child-reports', studentId],
    queryFn: async () => (await execute(ChildReportsDocument, { studentId })).childReports,
  });

/** ZM-10: the booklets of a class in seat order. */
export const classReportsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-reports', classId],
    queryFn: async () => (await execute(ClassReportsDocument, { classId })).classReports,
  });

/** Of which child, term and area photos are chosen. */
export interface AlbumPlace {
  studentId: string;
  termId?: string;
  sectionId?: string;
}

/** ZM-10: the photos of an area of a booklet, and which of them its pages show. */
export const photoChoiceQuery = ({ studentId, termId, sectionId }: AlbumPlace) =>
  queryOptions({
    queryKey: ['photo-choice', studentId, termId ?? 'newest', sectionId ?? 'first'],
    queryFn: async () =>
      (await execute(PhotoChoiceDocument, { studentId, termId: termId ?? null, sectionId: sectionId ?? null }))
        .photoChoice,
  });

/** ZM-10: keeps which photos an area shows; whatever shows the booklet asks again. */
export async function choosePhotos(input: ChosenPhotos): Promise<PhotoChoice> {
  const { choosePhotos: choice } = await execute(ChoosePhotosDocument, { input });
  await queryClient.invalidateQueries({ queryKey: ['photo-choice', input.studentId] });
  await queryClient.invalidateQueries({ queryKey: ['growth-report', input.studentId] });
  return choice;
}

/** Whether a printing goes on. */
export const isPrinting = (job: PrintJob | undefined): boolean => job?.state === 'WAITING' || job?.state === 'PRINTING';

/** A printing, asked for again until it is over. */
export const printJobQuery = (id: string) =>
  queryOptions({
    queryKey: ['print-job', id],
    queryFn: async () => (await execute(PrintJobDocument, { id })).printJob,
    refetchInterval: ({ state }) => (isPrinting(state.data) ? ASK_AGAIN_MS : false),
  });

/** A link to what was printed; opening it uses it up, so that it is asked for at the moment of opening. */
export async function printDownload(id: string): Promise<{ url: string; fileName: string } | null> {
  return (await execute(PrintDownloadDocument, { id })).printJob.download;
}

/** Booklets of a class by their children. */
export type ReportChoice = PublishReportsMutationVariables['input'];

/** After booklets moved on, whatever shows them asks again. */
const askAgain = async (_: unknown, __: unknown, { classId }: ReportChoice): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['growth-report'] });
  await queryClient.invalidateQueries({ queryKey: classReportsQuery(classId).queryKey });
};

/** ZM-10: marks booklets of a class as looked through. */
export const checkReports = () =>
  mutationOptions({
    mutationFn: async (input: ReportChoice) => (await execute(CheckReportsDocument, { input })).checkReports,
    onSettled: askAgain,
  });

/** ZM-10: publishes booklets of a class as they stand now. */
export const publishReports = () =>
  mutationOptions({
    mutationFn: async (input: ReportChoice) => (await execute(PublishReportsDocument, { input })).publishReports,
    onSettled: askAgain,
  });

/** ZM-12: prints published booklets of a class or a child. */
export const printReports = () =>
  mutationOptions({
    mutationFn: async (input: PrintReportsMutationVariables['input']) =>
      (await execute(PrintReportsDocument, { input })).printReports,
    onSuccess: (job) => queryClient.setQueryData(printJobQuery(job.id).queryKey, job),
  });

/** Stops a printing. */
export const cancelPrint = () =>
  mutationOptions({
    mutationFn: async (jobId: string) =>
      (await execute(CancelPrintDocument, { input: { jobId, clientMutationId: `cancel-${jobId}` } })).cancelPrint,
    onSuccess: (job) => queryClient.setQueryData(printJobQuery(job.id).queryKey, job),
  });
