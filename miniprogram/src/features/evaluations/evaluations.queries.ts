import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { isPassing } from '../../graphql/app-error';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { withEntry } from '../../writing/desk-rows';
import {
  ChildVoicesDocument,
  ClassRoundsDocument,
  CloseRoundDocument,
  CommentDeskDocument,
  CommentHintsDocument,
  CommentRevisionsDocument,
  DraftCommentsDocument,
  EvaluationSheetDocument,
  MyEvaluationsDocument,
  OpenRoundsDocument,
  PublishRoundDocument,
  SaveEvaluationDocument,
  WaitingRatersDocument,
  type ChildVoicesQuery,
  type ClassRoundsQuery,
  type CommentDeskQuery,
  type CommentHintsQuery,
  type CommentHintsQueryVariables,
  type DraftCommentsMutationVariables,
  type FormFragment,
  type OpenRoundsMutationVariables,
  type RoundFragment,
  type SaveEvaluationMutationVariables,
  type SheetFragment,
  type TaskFragment,
} from './evaluations.generated';

export type Form = FormFragment;
export type FormItem = Form['items'][number];
export type Round = RoundFragment;
export type Sheet = SheetFragment;
export type Task = TaskFragment;
export type Desk = CommentDeskQuery['commentDesk'];
export type Hint = CommentHintsQuery['commentHints']['hints'][number];
export type Voices = ChildVoicesQuery['childEvaluations'];
export type DeskRow = Desk['rows'][number];
export type OfferedRound = ClassRoundsQuery['offeredRounds'][number];
export type SaveInput = SaveEvaluationMutationVariables['input'];

/** What the viewer can fill in now; of one own child when it is named. */
export const tasksQuery = (studentId: string | null) =>
  queryOptions({
    queryKey: ['evaluations', studentId],
    queryFn: async () => (await execute(MyEvaluationsDocument, { studentId })).myEvaluations,
  });

/** A form about one child; always as it stands now, since others may write on it. */
export const sheetQuery = (roundId: string, studentId: string) =>
  queryOptions({
    queryKey: ['evaluation-sheet', roundId, studentId],
    queryFn: async () => (await execute(EvaluationSheetDocument, { roundId, studentId, course: null })).evaluationSheet,
    staleTime: 0,
    gcTime: 0,
  });

/** A class by seat, with what a teacher wrote about each child. */
export const deskQuery = (roundId: string, course: string | null) =>
  queryOptions({
    queryKey: ['comment-desk', roundId, course],
    queryFn: async () => (await execute(CommentDeskDocument, { roundId, course })).commentDesk,
    gcTime: 0,
  });

/** Hints about a text being written; asked once, since typing asks again. */
export const hintsQuery = (asked: CommentHintsQueryVariables) =>
  queryOptions({
    queryKey: ['comment-hints', asked],
    queryFn: async () => (await execute(CommentHintsDocument, asked)).commentHints,
    gcTime: 0,
    retry: false,
  });

/** What the child, its home and its classmates together said in this term. */
export const voicesQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['child-voices', studentId],
    queryFn: async () => (await execute(ChildVoicesDocument, { studentId })).childEvaluations,
  });

/** What was handed in each time, the newest first. */
export const revisionsQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['comment-revisions', submissionId],
    queryFn: async () => (await execute(CommentRevisionsDocument, { submissionId })).commentRevisions,
    staleTime: 0,
  });

/** The rounds of a class, and of which forms the viewer may start one. */
export const classRoundsQuery = (classId: string) =>
  queryOptions({ queryKey: ['rounds', classId], queryFn: () => execute(ClassRoundsDocument, { classId }) });

/** Who has not handed in everything. */
export const waitingRatersQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['waiting-raters', roundId],
    queryFn: async () => (await execute(WaitingRatersDocument, { roundId })).waitingRaters,
  });

/** What shows who has said what. */
const BY_WHAT_IS_SAID = ['evaluations', 'rounds', 'child-voices', 'comment-revisions', 'growth-report'];

/** Keeps a draft of a form, or hands it in. */
export async function saveEvaluation(input: SaveInput): Promise<Sheet> {
  const { saveEvaluation: sheet } = await execute(SaveEvaluationDocument, { input });
  queryClient.setQueriesData<Desk>(
    { queryKey: ['comment-desk', input.roundId] },
    (desk) => desk && withEntry(desk, sheet),
  );
  if (input.submit) for (const key of BY_WHAT_IS_SAID) tell(key);
  return sheet;
}

/** Begins the comments about several children with one text. */
export const draftComments = () =>
  mutationOptions({
    mutationFn: async (input: DraftCommentsMutationVariables['input']) =>
      (await execute(DraftCommentsDocument, { input })).draftComments,
    onSettled: (_, error) => {
      // An answer that was lost is asked for again with the same children, so that these stay as they were.
      if (isPassing(error)) return;
      for (const key of ['comment-desk', 'evaluations']) tell(key);
    },
  });

/** Starts rounds of several forms in a class, all or none. */
export const openRounds = () =>
  mutationOptions({
    mutationFn: async (input: OpenRoundsMutationVariables['input']) => execute(OpenRoundsDocument, { input }),
    onSettled: tellRounds,
  });

/** What ends a round: its last day is brought forward, or what was said is shown to families. */
export type Ending = 'close' | 'publish';

const endings = { close: CloseRoundDocument, publish: PublishRoundDocument };

/** Closes or publishes a round; the same wish again does it once. */
export const endRound = () =>
  mutationOptions({
    mutationFn: async ({ roundId, ending }: { roundId: string; ending: Ending }) =>
      execute<unknown, { input: { roundId: string; clientMutationId: string } }>(endings[ending], {
        input: { roundId, clientMutationId: `${ending}-${roundId}` },
      }),
    onSettled: tellRounds,
  });

function tellRounds(): void {
  for (const key of ['rounds', 'evaluations', 'waiting-raters', 'comment-desk']) tell(key);
}

function tell(key: string): void {
  void queryClient.invalidateQueries({ queryKey: [key] });
}
