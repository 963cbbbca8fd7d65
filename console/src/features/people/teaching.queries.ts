import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleCopyTeachingDocument,
  ConsoleSetHomeroomTeacherDocument,
  ConsoleSetTeachingDocument,
  ConsoleTeachingCopyDocument,
  ConsoleTeachingTableDocument,
  type ConsoleCopyTeachingMutationVariables,
  type ConsoleSetHomeroomTeacherMutationVariables,
  type ConsoleSetTeachingMutationVariables,
  type ConsoleTeachingCopyQuery,
  type ConsoleTeachingFragment,
} from './teaching.generated';

export type Teaching = ConsoleTeachingFragment;
export type TaughtClass = Teaching['classes'][number];
export type Member = Teaching['staff'][number];
export type CopyLine = ConsoleTeachingCopyQuery['teachingCopy']['lines'][number];

/** ZM-1: who teaches what to which class of a school in a term; the running one when none is named. */
export const teachingQuery = (schoolId: string, termId: string | null) =>
  queryOptions({
    queryKey: ['teaching', schoolId, termId],
    queryFn: async () => (await execute(ConsoleTeachingTableDocument, { schoolId, termId })).teachingTable,
  });

/** ZM-1: what copying the term before would do; always as it is now. */
export const teachingCopyQuery = (schoolId: string, termId: string) =>
  queryOptions({
    queryKey: ['teaching-copy', schoolId, termId],
    queryFn: async () => (await execute(ConsoleTeachingCopyDocument, { schoolId, termId })).teachingCopy,
    staleTime: 0,
    gcTime: 0,
  });

/** Another may have changed it meanwhile: the newest is read either way. */
const onSettled = (): void => {
  for (const key of ['teaching', 'school-classes', 'class-groups'])
    void queryClient.invalidateQueries({ queryKey: [key] });
};

/** ZM-1: copies the teaching of the term before. */
export const copyTeaching = () =>
  mutationOptions({
    mutationFn: (input: ConsoleCopyTeachingMutationVariables['input']) =>
      execute(ConsoleCopyTeachingDocument, { input }),
    onSettled,
  });

/** ZM-1: sets who teaches a course to a class. */
export const setTeaching = () =>
  mutationOptions({
    mutationFn: (input: ConsoleSetTeachingMutationVariables['input']) => execute(ConsoleSetTeachingDocument, { input }),
    onSettled,
  });

/** ZM-1: changes who leads a class, from today. */
export const setHomeroomTeacher = () =>
  mutationOptions({
    mutationFn: (input: ConsoleSetHomeroomTeacherMutationVariables['input']) =>
      execute(ConsoleSetHomeroomTeacherDocument, { input }),
    onSettled,
  });
