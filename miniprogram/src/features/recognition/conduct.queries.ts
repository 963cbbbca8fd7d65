import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { keepFlowers, type ClassFlowers } from './flowers.queries';
import {
  CorrectRecognitionDocument,
  NoteConductDocument,
  RecognitionToCorrectDocument,
  UndoConductDocument,
  type CorrectRecognitionMutationVariables,
  type NoteConductMutationVariables,
  type RecognitionToCorrectQuery,
} from './recognition.generated';

export type OfferedConduct = ClassFlowers['conduct'][number];
export type ToCorrect = RecognitionToCorrectQuery['recognitionToCorrect'];

/** ZM-3: notes conduct about each child. */
export const noteConduct = () =>
  mutationOptions({
    mutationFn: async (input: NoteConductMutationVariables['input']) =>
      (await execute(NoteConductDocument, { input })).noteConduct,
    onSuccess: ({ classFlowers }) => keepFlowers(classFlowers),
  });

/** ZM-3: takes a batch of notes back. */
export const undoConduct = () =>
  mutationOptions({
    mutationFn: async (batchId: string) => {
      const input = { batchId, clientMutationId: `undo-${batchId}` };
      return (await execute(UndoConductDocument, { input })).undoConduct;
    },
    onSuccess: ({ classFlowers }) => keepFlowers(classFlowers),
  });

/** ZM-5: a flower or note before it is corrected. */
export const toCorrectQuery = (id: string) =>
  queryOptions({
    queryKey: ['to-correct', id],
    queryFn: async () => (await execute(RecognitionToCorrectDocument, { id })).recognitionToCorrect,
    gcTime: 0,
    staleTime: 0,
  });

/** ZM-5: corrects a flower or note with a reason. */
export const correctRecognition = () =>
  mutationOptions({
    mutationFn: async (input: CorrectRecognitionMutationVariables['input']) =>
      (await execute(CorrectRecognitionDocument, { input })).correctRecognition,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['timeline'] });
      void queryClient.invalidateQueries({ queryKey: ['class-flowers'] });
      void queryClient.invalidateQueries({ queryKey: ['my-quotas'] });
    },
  });
