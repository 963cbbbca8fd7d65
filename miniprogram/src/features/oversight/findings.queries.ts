import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  AnswerFindingDocument,
  ClassFindingsDocument,
  FindingDocument,
  type AnswerFindingMutationVariables,
  type SampledDetailFragment,
  type SampledLineFragment,
} from './findings.generated';

/** A booklet of the class that was drawn. */
export type Sampled = SampledLineFragment;
/** The same with all that was said of it. */
export type SampledDetail = SampledDetailFragment;

/** ZM-13: the booklets of a class that were drawn this term, as they were drawn. */
export const classFindingsQuery = (schoolId: string, classId: string) =>
  infiniteQueryOptions({
    queryKey: ['class-findings', schoolId, classId],
    queryFn: async ({ pageParam: after }) =>
      (await execute(ClassFindingsDocument, { schoolId, classId, after })).sampledBooklets,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** ZM-13: a booklet that was drawn, with what was said of it. */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['finding', id],
    queryFn: async () => (await execute(FindingDocument, { id })).sampledBooklet,
  });

/** ZM-13: says what was corrected. */
export const answerFinding = () =>
  mutationOptions({
    mutationFn: async (input: AnswerFindingMutationVariables['input']) =>
      (await execute(AnswerFindingDocument, { input })).answerFinding,
    onSuccess: (kept: SampledDetail) => {
      queryClient.setQueryData(findingQuery(kept.booklet.id).queryKey, kept);
      void queryClient.invalidateQueries({ queryKey: ['class-findings'] });
    },
  });
