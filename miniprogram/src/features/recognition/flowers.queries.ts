import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ClassFlowersDocument,
  FlowerWallDocument,
  GiveFlowersDocument,
  UndoFlowersDocument,
  type ClassFlowersFragment,
  type FlowerWallQuery,
  type GiveFlowersMutationVariables,
} from './recognition.generated';

export type ClassFlowers = ClassFlowersFragment;
export type OfferedReason = ClassFlowers['reasons'][number];

/** ZM-5: the flowers of a class, for its teachers. */
export const classFlowersQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-flowers', classId],
    queryFn: async () => (await execute(ClassFlowersDocument, { classId })).classFlowers,
  });

export type FlowerWall = NonNullable<FlowerWallQuery['flowerWall']>;

/** ZM-5: all flowers of a child in a term. */
export const flowerWallQuery = (studentId: string, termId: string) =>
  queryOptions({
    queryKey: ['flower-wall', studentId, termId],
    queryFn: async () => (await execute(FlowerWallDocument, { studentId, termId })).flowerWall,
  });

/** ZM-5: gives each child a flower. */
export const giveFlowers = () =>
  mutationOptions({
    mutationFn: async (input: GiveFlowersMutationVariables['input']) =>
      (await execute(GiveFlowersDocument, { input })).giveFlowers,
    onSuccess: ({ classFlowers }) => keepFlowers(classFlowers),
  });

/** ZM-5: takes a batch of flowers back. */
export const undoFlowers = () =>
  mutationOptions({
    mutationFn: async (batchId: string) => {
      const input = { batchId, clientMutationId: `undo-${batchId}` };
      return (await execute(UndoFlowersDocument, { input })).undoFlowers;
    },
    onSuccess: ({ classFlowers }) => keepFlowers(classFlowers),
  });

/** Keeps the flowers of a class as they were just answered. */
export function keepFlowers(flowers: ClassFlowers): void {
  queryClient.setQueryData(classFlowersQuery(flowers.classId).queryKey, flowers);
  void queryClient.invalidateQueries({ queryKey: ['my-quotas'] });
  void queryClient.invalidateQueries({ queryKey: ['staff-quotas'] });
}
