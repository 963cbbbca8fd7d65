import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { ConsoleClassStudentsDocument, type ConsoleClassStudentsQuery } from './class-students.generated';

export type StudentRow = ConsoleClassStudentsQuery['classStudents']['nodes'][number];

const PAGE = 20;

/** One page of the pupils of a class who match, read by the server. */
export const classStudentsQuery = (classId: string, { search, after }: { search: string; after?: string }) =>
  queryOptions({
    queryKey: ['class-students', classId, search, after],
    queryFn: async () => {
      const variables = { classId, first: PAGE, search: search || null, after: after ?? null };
      return (await execute(ConsoleClassStudentsDocument, variables)).classStudents;
    },
    placeholderData: keepPreviousData,
  });
