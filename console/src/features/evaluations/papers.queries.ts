import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import { newKey } from '../../platform/new-key';
import {
  ConsoleEvaluationPapersDocument,
  ConsolePaperRoundsDocument,
  ConsolePaperSheetDocument,
  ConsolePrintEvaluationPapersDocument,
  type ConsoleEvaluationPapersQuery,
  type ConsolePaperRoundsQuery,
} from './evaluations.generated';

export type PaperRound = ConsolePaperRoundsQuery['evaluationRounds'][number];
export type Papers = ConsoleEvaluationPapersQuery['evaluationPapers'];
export type Paper = Papers['papers'][number];
export type PaperEntry = Paper['entries'][number];

/** The rounds of a class whose forms the viewer prints and types. */
export const paperRoundsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['paper-rounds', classId],
    queryFn: async () =>
      (await execute(ConsolePaperRoundsDocument, { classId })).evaluationRounds.filter(
        ({ viewerCanUsePaper }) => viewerCanUsePaper,
      ),
    staleTime: 0,
  });

/** The papers of a round by seat. */
export const papersQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['papers', roundId],
    queryFn: async () => (await execute(ConsoleEvaluationPapersDocument, { roundId })).evaluationPapers,
    staleTime: 0,
  });

/** What is typed of one paper about one child. */
export const paperSheetQuery = (roundId: string, studentId: string, writerId: string | null) =>
  queryOptions({
    queryKey: ['paper-sheet', roundId, studentId, writerId],
    queryFn: async () => (await execute(ConsolePaperSheetDocument, { roundId, studentId, writerId })).evaluationSheet,
    gcTime: 0,
    staleTime: Infinity,
  });

/** The list of papers, asked for again after something was printed or typed. */
export const refreshPapers = () => queryClient.invalidateQueries({ queryKey: ['papers'] });

/** Gives papers of a round as PDF: of the whole class, or of some pupils. */
export const printPapers = (roundId: string, studentIds: string[] | null = null) =>
  mutationOptions({
    mutationFn: async () => {
      const input = { roundId, studentIds, clientMutationId: newKey() };
      const printed = (await execute(ConsolePrintEvaluationPapersDocument, { input })).printEvaluationPapers;
      saveFile(printed.fileName, printed.content);
      return printed.papers;
    },
    onSettled: refreshPapers,
  });
