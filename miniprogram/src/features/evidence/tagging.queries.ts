import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import { queryClient } from '../../graphql/query-client';
import {
  ClassTaggingDocument,
  RemoveTagGroupDocument,
  SaveTagGroupDocument,
  type ClassTaggingFragment,
  type RemoveTagGroupMutationVariables,
  type SaveTagGroupMutationVariables,
} from './tagging.generated';

export type Tagging = ClassTaggingFragment;
export type TagGroup = Tagging['groups'][number];

/** What helps to tag children of a class; without network as it was read last. */
export const taggingQuery = (classId: string) =>
  queryOptions({
    queryKey: ['tagging', classId],
    queryFn: () =>
      orLast(`tagging.${classId}`, async () => (await execute(ClassTaggingDocument, { classId })).classTagging),
  });

/** Keeps a group of children to tag together. */
export const saveTagGroup = () =>
  mutationOptions({
    mutationFn: async (input: SaveTagGroupMutationVariables['input']) =>
      (await execute(SaveTagGroupDocument, { input })).saveTagGroup,
    onSuccess: keep,
  });

/** Removes a group. */
export const removeTagGroup = () =>
  mutationOptions({
    mutationFn: async (input: RemoveTagGroupMutationVariables['input']) =>
      (await execute(RemoveTagGroupDocument, { input })).removeTagGroup,
    onSuccess: keep,
  });

function keep(tagging: Tagging): void {
  queryClient.setQueryData(taggingQuery(tagging.classId).queryKey, tagging);
}
