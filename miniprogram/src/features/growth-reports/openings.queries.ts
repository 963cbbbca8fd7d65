import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { isPassing } from '../../graphql/app-error';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { BookletOpeningsDocument, OpenBookletDocument, type OpenBookletMutationVariables } from './openings.generated';

const TRIES = 6;

/** ZM-10: who opened a booklet, for who publishes it. */
export const bookletOpeningsQuery = (studentId: string, termId: string) =>
  queryOptions({
    queryKey: ['booklet-openings', studentId, termId],
    queryFn: async () => (await execute(BookletOpeningsDocument, { studentId, termId })).bookletOpenings,
    staleTime: 0,
  });

/** ZM-10: keeps that a version was opened; where there is no answer the same is said again, and nobody waits for it. */
export const openBooklet = () =>
  mutationOptions({
    mutationFn: (input: OpenBookletMutationVariables['input']) => execute(OpenBookletDocument, { input }),
    retry: (failures, error) => failures < TRIES && isPassing(error),
    onSuccess: (_, { studentId }) => queryClient.invalidateQueries({ queryKey: ['booklet-openings', studentId] }),
  });
