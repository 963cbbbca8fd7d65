import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleClassGroupsDocument,
  ConsoleSetClassGroupDocument,
  type ConsoleClassGroupFragment,
  type ConsoleSetClassGroupMutationVariables,
} from './class-groups.generated';

export type ClassGroup = ConsoleClassGroupFragment;

/** The evaluation groups of the classes with which the person works. */
export const classGroupsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['class-groups', schoolId],
    queryFn: async () => (await execute(ConsoleClassGroupsDocument, { schoolId })).classGroups,
  });

/** Sets who is in a group beside the homeroom teacher. */
export const setClassGroup = (schoolId: string) =>
  mutationOptions({
    mutationFn: async (input: ConsoleSetClassGroupMutationVariables['input']) =>
      (await execute(ConsoleSetClassGroupDocument, { input })).setClassGroup,
    onSuccess: (kept) =>
      queryClient.setQueryData(classGroupsQuery(schoolId).queryKey, (groups) =>
        groups?.map((group) => (group.classId === kept.classId ? kept : group)),
      ),
  });
