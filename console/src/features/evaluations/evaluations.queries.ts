import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { isPassing } from '../../../../miniprogram/src/graphql/app-error';
import { withEntry } from '../../../../miniprogram/src/writing/desk-rows';
import type { SaveInput } from '../../../../miniprogram/src/writing/form';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleChildVoicesDocument,
  ConsoleCommentDeskDocument,
  ConsoleCommentHintsDocument,
  ConsoleCommentRevisionsDocument,
  ConsoleDraftCommentsDocument,
  ConsoleMyEvaluationsDocument,
  ConsoleSaveEvaluationDocument,
  type ConsoleCommentDeskQuery,
  type ConsoleCommentHintsQuery,
  type ConsoleCommentHintsQueryVariables,
  type ConsoleDraftCommentsMutationVariables,
  type ConsoleTaskFragment,
} from './evaluations.generated';

export type Task = ConsoleTaskFragment;
export type Desk = ConsoleCommentDeskQuery['commentDesk'];
export type DeskRow = Desk['rows'][number];
export type DeskItem = Desk['round']['form']['items'][number];
export type Hint = ConsoleCommentHintsQuery['commentHints']['hints'][number];

/** What the viewer writes about whole classes, soonest first. */
export const desksQuery = () =>
  queryOptions({
    queryKey: ['evaluations'],
    queryFn: async () =>
      (await execute(ConsoleMyEvaluationsDocument, {})).myEvaluations.filter(({ studentId }) => studentId === null),
    staleTime: 0,
  });

/** A class by seat, with what a teacher wrote about each child. */
export const deskQuery = (roundId: string, course: string | null) =>
  queryOptions({
    queryKey: ['comment-desk', roundId, course],
    queryFn: async () => (await execute(ConsoleCommentDeskDocument, { roundId, course })).commentDesk,
    gcTime: 0,
  });

/** Hints about a text being written; asked once, since typing asks again. */
export const hintsQuery = (asked: ConsoleCommentHintsQueryVariables) =>
  queryOptions({
    queryKey: ['comment-hints', asked],
    queryFn: async () => (await execute(ConsoleCommentHintsDocument, asked)).commentHints,
    gcTime: 0,
    retry: false,
  });

/** What the child, its home and its classmates together said in this term. */
export const voicesQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['child-voices', studentId],
    queryFn: async () => (await execute(ConsoleChildVoicesDocument, { studentId })).childEvaluations,
  });

/** What was handed in each time, the newest first. */
export const revisionsQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['comment-revisions', submissionId],
    queryFn: async () => (await execute(ConsoleCommentRevisionsDocument, { submissionId })).commentRevisions,
    staleTime: 0,
  });

const tell = (...keys: string[]) => Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));

/** Keeps a draft of a form, or hands it in; the desk shows it at once. */
export async function saveEvaluation(input: SaveInput) {
  const { saveEvaluation: sheet } = await execute(ConsoleSaveEvaluationDocument, { input });
  queryClient.setQueriesData<Desk>(
    { queryKey: ['comment-desk', input.roundId] },
    (desk) => desk && withEntry(desk, sheet),
  );
  if (input.submit) void tell('comment-desk', 'comment-revisions');
  return sheet;
}

/** Begins the comments about several children with one text. */
export const draftComments = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleDraftCommentsMutationVariables['input']) =>
      (await execute(ConsoleDraftCommentsDocument, { input })).draftComments,
    // An answer that was lost is asked for again with the same children, so that these stay as they were.
    onSettled: (_, error) => (isPassing(error) ? undefined : tell('comment-desk')),
  });
