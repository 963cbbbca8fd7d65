import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import { newKey } from '../../platform/new-key';
import {
  ConsoleClassGraduationDocument,
  ConsoleGraduationWordsDocument,
  ConsoleLeavingYearDocument,
  ConsolePrintGraduationsDocument,
  ConsoleProposeGraduationsDocument,
  ConsoleSignGraduationsDocument,
  type ConsoleGraduationFragment,
  type ConsoleGraduationWordFragment,
  type ConsoleLeavingYearQuery,
  type ConsoleSignGraduationsMutationVariables,
} from './graduation.generated';

export type LeavingYear = ConsoleLeavingYearQuery['leavingYear'];
export type Graduation = ConsoleGraduationFragment;
export type GraduationPupil = Graduation['pupils'][number];
export type GraduationWord = ConsoleGraduationWordFragment;
export type Finding = GraduationPupil['terms'][number]['finding'];

type Input = ConsoleSignGraduationsMutationVariables['input'];

/** The classes that leave a school in a school year, that of today when none is named. */
export const leavingYearQuery = (schoolId: string, schoolYear: number | null) =>
  queryOptions({
    queryKey: ['leaving-year', schoolId, schoolYear],
    queryFn: async () => (await execute(ConsoleLeavingYearDocument, { schoolId, schoolYear })).leavingYear,
    placeholderData: keepPreviousData,
  });

/** All terms of each pupil of a class against the standard. */
export const graduationQuery = (classId: string) =>
  queryOptions({
    queryKey: ['graduation', classId],
    queryFn: async () => (await execute(ConsoleClassGraduationDocument, { classId })).classGraduation,
  });

/** Everything that was said about the graduation of a pupil. */
export const graduationWordsQuery = (classId: string, studentId: string) =>
  queryOptions({
    queryKey: ['graduation-words', classId, studentId],
    queryFn: async () => (await execute(ConsoleGraduationWordsDocument, { classId, studentId })).graduationWords,
  });

const keep = (kept: Graduation): Promise<void[]> => {
  queryClient.setQueryData(graduationQuery(kept.classId).queryKey, kept);
  return Promise.all(
    ['leaving-year', 'graduation-words'].map((first) => queryClient.invalidateQueries({ queryKey: [first] })),
  );
};

/** Proposes what to decide. */
export const proposeGraduations = () =>
  mutationOptions({
    mutationFn: async (input: Input) =>
      (await execute(ConsoleProposeGraduationsDocument, { input })).proposeGraduations,
    onSuccess: keep,
  });

/** Decides and signs. */
export const signGraduations = () =>
  mutationOptions({
    mutationFn: async (input: Input) => (await execute(ConsoleSignGraduationsDocument, { input })).signGraduations,
    onSuccess: keep,
  });

/** Gives the list of a class as PDF, or the page of one pupil. */
export const downloadGraduationPaper = (classId: string, studentId: string | null = null) =>
  mutationOptions({
    mutationFn: async () => {
      const input = { classId, studentId, clientMutationId: newKey() };
      const { fileName, content } = (await execute(ConsolePrintGraduationsDocument, { input })).printGraduations;
      saveFile(fileName, content);
    },
  });
