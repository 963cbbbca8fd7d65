import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ClassGroupDocument,
  SetClassGroupDocument,
  type ClassGroupFragment,
  type SetClassGroupMutationVariables,
} from './class-groups.generated';

export type ClassGroup = ClassGroupFragment;

/** ZM-2: the evaluation group of a class. */
export const classGroupQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-group', classId],
    queryFn: async () => (await execute(ClassGroupDocument, { classId })).classGroup,
  });

/** ZM-2: sets who is in it beside the homeroom teacher. */
export const setClassGroup = () =>
  mutationOptions({
    mutationFn: async (input: SetClassGroupMutationVariables['input']) =>
      (await execute(SetClassGroupDocument, { input })).setClassGroup,
    onSuccess: (kept) => queryClient.setQueryData(classGroupQuery(kept.classId).queryKey, kept),
  });
