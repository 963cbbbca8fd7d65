import { infiniteQueryOptions, mutationOptions } from '@tanstack/react-query';
import type { PhraseScope } from '../../../../miniprogram/src/words/phrase-scopes';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsolePhraseListDocument,
  ConsoleRemovePhraseDocument,
  ConsoleSavePhraseDocument,
  type ConsolePhrasesFragment,
  type ConsoleRemovePhraseMutationVariables,
  type ConsoleSavePhraseMutationVariables,
} from './phrases.generated';

export type Phrase = ConsolePhrasesFragment['nodes'][number];

/** Phrases of one scope in which some words stand, newest first. */
export const phrasesQuery = (classId: string, scope: PhraseScope, search: string) =>
  infiniteQueryOptions({
    queryKey: ['phrases', classId, scope, search],
    queryFn: async ({ pageParam }) =>
      (await execute(ConsolePhraseListDocument, { classId, scope, search, after: pageParam })).phrases,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

const tell = () => queryClient.invalidateQueries({ queryKey: ['phrases'] });

/** Keeps a phrase, new or changed. */
export const savePhrase = () =>
  mutationOptions({
    mutationFn: (input: ConsoleSavePhraseMutationVariables['input']) => execute(ConsoleSavePhraseDocument, { input }),
    onSettled: tell,
  });

/** Removes a phrase. */
export const removePhrase = () =>
  mutationOptions({
    mutationFn: (input: ConsoleRemovePhraseMutationVariables['input']) =>
      execute(ConsoleRemovePhraseDocument, { input }),
    onSettled: tell,
  });
