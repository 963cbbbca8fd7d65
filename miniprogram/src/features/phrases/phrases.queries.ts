import { infiniteQueryOptions, mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import type { PhraseScope } from '../../words/phrase-scopes';
import {
  PhrasesDocument,
  RemovePhraseDocument,
  SavePhraseDocument,
  type PhraseListFragment,
  type RemovePhraseMutationVariables,
  type SavePhraseMutationVariables,
} from './phrases.generated';

export type Phrase = PhraseListFragment['nodes'][number];

/** Phrases of one scope in which some words stand, newest first. */
export const phrasesQuery = (classId: string, scope: PhraseScope, search: string) =>
  infiniteQueryOptions({
    queryKey: ['phrases', classId, scope, search],
    queryFn: async ({ pageParam }) =>
      (await execute(PhrasesDocument, { classId, scope, search, after: pageParam })).phrases,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

const tell = () => void queryClient.invalidateQueries({ queryKey: ['phrases'] });

/** Keeps a phrase, new or changed. */
export const savePhrase = () =>
  mutationOptions({
    mutationFn: (input: SavePhraseMutationVariables['input']) => execute(SavePhraseDocument, { input }),
    onSettled: tell,
  });

/** Removes a phrase. */
export const removePhrase = () =>
  mutationOptions({
    mutationFn: (input: RemovePhraseMutationVariables['input']) => execute(RemovePhraseDocument, { input }),
    onSettled: tell,
  });
